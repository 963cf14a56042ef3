package cn.fuban.supervision;

import static cn.fuban.supervision.Office.FINANCE;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.directory.StaffId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisionAgendaTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void theLeadUnitSeesWhatItHasToDoAndWhoeverDecidesWhatWaits() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，财政局配合，12月31日前完成");

        assertThat(lines(HEAD)).singleElement().asString().contains("督办1 老旧小区改造", "12月31日 周四");
        assertThat(lines(FINANCE)).isEmpty();
        assertThat(lines(LI)).isEmpty();

        office.say(HEAD, "督办1 申请延期到明年1月15日，因为征地没有完成");
        assertThat(lines(VICE_MAYOR)).singleElement().asString().contains("申请延期到2027年1月15日 周五", "等您定");
        assertThat(lines(LI)).hasSize(1);
    }

    private List<String> lines(String who) {
        return new SupervisionAgenda(office.desk)
                        .agendaOf(
                                Office.DIRECTORY.person(new StaffId(who)).orElseThrow(),
                                ZonedDateTime.now(office.clock),
                                office.store.records())
                        .stream()
                        .map(AgendaItem::line)
                        .toList();
    }
}
