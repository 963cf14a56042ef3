package cn.fuban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The picture of the modules, and what belongs in one place only. */
class ArchitectureTests {
    private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/.*");
    private static final ImportOption NO_TESTS = location -> !location.matches(TESTS);
    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("cn.fuban");

    @Test
    void arrowsBetweenModulesOnlyGoDown() {
        ApplicationModules.of(FubanApplication.class, NO_TESTS).verify();
    }

    @Test
    void timeIsAskedOfTheOneClock() {
        noClasses()
                .that()
                .haveNameNotMatching("cn\\.fuban\\.sandbox\\.ClockConfiguration.*")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "reads the machine's clock",
                                target -> (target.getName().equals("now")
                                                && target.getOwner()
                                                        .getPackageName()
                                                        .equals("java.time")
                                                && target.getRawParameterTypes().stream()
                                                        .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class)))
                                        || target.getFullName().startsWith("java.lang.System.currentTimeMillis")
                                        || target.getFullName().startsWith("java.time.Clock.system"))))
                .check(MAIN);
    }

    @Test
    void onlyTheStoreTouchesRedis() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.fuban.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.lettuce..", "redis.embedded..", "io.github.bucket4j..")
                .check(MAIN);
    }

    @Test
    void onlyTheDingtalkModuleTouchesItsSdks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.fuban.dingtalk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.dingtalk..", "com.aliyun..")
                .check(MAIN);
    }
}
