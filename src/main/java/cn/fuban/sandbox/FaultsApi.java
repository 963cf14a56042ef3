package cn.fuban.sandbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Makes DingTalk's calls fail. */
@ControlApi
class FaultsApi {
    private final Journal journal;
    private final Faults faults;

    FaultsApi(Journal journal, Faults faults) {
        this.journal = journal;
        this.faults = faults;
    }

    /** @param times how many calls; one if not given */
    record Request(
            @Nullable String api,
            @Nullable String fault,
            @Nullable Integer times) {}

    record View(Api api, Fault fault, int times) {}

    @GetMapping("/faults")
    List<View> all() {
        return faults.all().stream()
                .map(set -> new View(set.api(), set.fault(), set.times()))
                .toList();
    }

    @PostMapping("/faults")
    ResponseEntity<Object> set(@RequestBody Request request) {
        Optional<Api> api = Optional.ofNullable(request.api()).flatMap(Api::named);
        Optional<Fault> fault = Optional.ofNullable(request.fault()).flatMap(Fault::named);
        int times = request.times() == null ? 1 : request.times();
        if (api.isEmpty()) {
            return Problem.badRequest("没有“" + request.api() + "”这个接口，可以写的有：" + List.of(Api.values()) + "。");
        }
        if (fault.isEmpty() || !fault.get().canStrike(api.get())) {
            return Problem.badRequest(
                    "接口 " + api.get() + " 没有“" + request.fault() + "”这种故障，可以写的有：" + Fault.of(api.get()) + "。");
        }
        if (times < 1) {
            return Problem.badRequest("次数（times）至少是 1。");
        }
        journal.record(new Fact.FaultSet(api.get(), fault.get(), times));
        return ResponseEntity.ok(new View(api.get(), fault.get(), times));
    }

    @DeleteMapping("/faults")
    ResponseEntity<Object> end() {
        journal.record(new Fact.FaultsEnded());
        return ResponseEntity.noContent().build();
    }
}
