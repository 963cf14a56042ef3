package cn.fuban.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class BrokenStartTests {
    @TempDir
    private Path temporary;

    @Test
    void aConfigurationWithoutProblemsStarts() {
        try (ConfigurableApplicationContext context = start(sound().root())) {
            assertThat(context.getBean(District.class).name()).isEqualTo("测试区");
        }
    }

    @Test
    void allProblemsOfAllFilesAreShownAtOnceAndWithoutStackTrace(CapturedOutput output) {
        ConfigFixture config = sound().replacing("bot.yaml", "id: test", "id: 测试")
                .replacing("directory/groups.yaml", "[unit-head, ", "[unithead, ")
                .with("calendar/local.yaml", "days:\n  - date: 7 Dec\n    off: true\n    name: 放假\n");

        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> start(config.root()))
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(4));

        String root = config.root() + "/";
        assertThat(output.getAll())
                .contains("The configuration has 4 problems:")
                .contains(root + "bot.yaml:2: district id \"测试\" must be of a-z, 0-9 and '-' only")
                .contains(root + "calendar/local.yaml:2: \"7 Dec\" does not fit here; write a date such as 2026-10-01")
                .contains(root + "directory/groups.yaml:9: \"unithead\" does not fit here; write one of mayor, ")
                .contains(root + "bot.yaml:1: the colour of the sky is missing; write \"sky: blue\"")
                .contains("Correct these lines and start again.")
                .doesNotContain("\tat ");
    }

    private ConfigFixture sound() {
        return ConfigFixture.shippedIn(temporary, "directory", "calendar", "messages")
                .with("bot.yaml", """
                        district:
                          id: test
                          name: 测试区
                        zone: Asia/Shanghai
                        officeHours:
                          - from: 08:30
                            to: 18:00
                        """);
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Ground.class)
                .web(WebApplicationType.NONE)
                .run("--fuban.config=" + folder);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"cn.fuban.config", "cn.fuban.directory", "cn.fuban.workcalendar"})
    static class Ground {
        /** Stands for a module that checks something across files. */
        @Bean
        ConfigCheck skyCheck(ConfigFolder folder, District district) {
            return problems -> {
                if (!district.id().equals("test")) {
                    problems.add(
                            folder.file("bot.yaml").place(), "the colour of the sky is missing; write \"sky: blue\"");
                }
            };
        }
    }
}
