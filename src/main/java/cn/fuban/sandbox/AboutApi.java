package cn.fuban.sandbox;

import cn.fuban.config.District;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what this is. */
@ControlApi
class AboutApi {
    private final District district;

    AboutApi(District district) {
        this.district = district;
    }

    /** @param version empty when the program does not run from its jar */
    record About(String version, String district, boolean sandbox) {}

    @GetMapping("/about")
    About about() {
        String version = Optional.ofNullable(AboutApi.class.getPackage().getImplementationVersion())
                .orElse("");
        return new About(version, district.name(), true);
    }
}
