package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveRoutesTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final LeaveRoutes ROUTES = LeaveRoutes.read(FOLDER);

    /** Who, kind, in or out of the district, from, to: by reading A11 every date that is touched counts. */
    @ParameterizedTest
    @CsvSource({
        "chenzhiyuan, OUT, true, 2026-11-24T09:00, 2026-11-24T18:00, mayor",
        "zhouzhengming, OUT, true, 2026-11-24T09:00, 2026-11-28T18:00, vice-mayor-out",
        "zhangmingyuan, ANNUAL, true, 2026-11-24T09:00, 2026-11-28T18:00, vice-mayor-out",
        "zhangmingyuan, SICK, false, 2026-11-24T09:00, 2026-11-24T18:00, vice-mayor-other",
        "wanghaitao, OUT, true, 2026-11-24T09:00, 2026-11-24T18:00, head-out-1",
        "wanghaitao, OUT, true, 2026-11-24T09:00, 2026-11-24T22:00, head-out-1",
        "wanghaitao, OUT, true, 2026-11-23T14:00, 2026-11-24T12:00, head-out-2",
        "wanghaitao, OUT, true, 2026-11-27T09:00, 2026-11-30T12:00, head-out-2",
        "lichanghe, OUT, true, 2026-11-24T09:00, 2026-11-25T18:00, head-out-2",
        "wuxiaofeng, OUT, true, 2026-11-24T09:00, 2026-11-24T18:00, head-out-1",
        "wanghaitao, OUT, false, 2026-11-24T09:00, 2026-11-25T18:00, head-other",
        "wanghaitao, ANNUAL, true, 2026-11-24T09:00, 2026-11-24T18:00, head-other",
        "wangrui, OUT, true, 2026-11-24T09:00, 2026-11-24T18:00, staff",
        "xujia, PERSONAL, false, 2026-11-24T09:00, 2026-11-24T18:00, staff",
    })
    void theFirstThatFits(
            String who, LeaveKind kind, boolean outside, LocalDateTime from, LocalDateTime to, String route) {
        Person person = DIRECTORY.person(new StaffId(who)).orElseThrow();
        Leave.Plan plan =
                new Leave.Plan(kind, new Span(from, to), Optional.empty(), Optional.empty(), outside, Optional.empty());

        assertThat(ROUTES.of(person, plan).id()).isEqualTo(route);
    }

    /** work:4 names the mayor, the vice-mayors and the heads of departments; towns and streets are none. */
    @ParameterizedTest
    @CsvSource({
        "chenzhiyuan, true",
        "zhangmingyuan, true",
        "wanghaitao, true",
        "wuxiaofeng, true",
        "lichanghe, false",
        "xujia, false",
    })
    void membersOfTheGovernmentAskTheCommitteeToo(String who, boolean concerned) {
        assertThat(ROUTES.committee()
                        .concerns(DIRECTORY.person(new StaffId(who)).orElseThrow()))
                .isEqualTo(concerned);
    }
}
