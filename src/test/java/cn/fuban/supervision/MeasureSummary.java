package cn.fuban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints how long the quarterly summary of 200 items takes to write, as .docx and .xlsx: scripts/measure-summary. */
public final class MeasureSummary {
    private static final int ITEMS = 200;
    private static final int ROUNDS = 5;

    private MeasureSummary() {}

    public static void main(String[] arguments) {
        Office office = Office.on("2026-12-31T10:00");
        SummaryPapers papers = new SummaryPapers(office.desk.words());
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) items.add(item(i));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Summary summary =
                    Summary.of(new Quarter(2026, 4), Items.of(items), office.desk.timing(), LocalDate.of(2026, 12, 31));
            int docx = papers.docx(summary).length;
            int xlsx = papers.xlsx(summary).length;
            System.out.printf(
                    "%d items, round %d: %d ms (%d and %d bytes)%n",
                    ITEMS, round, (System.nanoTime() - start) / 1_000_000, docx, xlsx);
        }
        System.exit(0);
    }

    private static Item item(int number) {
        Matter matter =
                new Matter("第" + number + "号工程", "other", "其他交办事项", "zhujian", List.of("caizheng"), "zhangmingyuan");
        Schedule schedule =
                new Schedule(LocalDate.of(2026, 12, 1).plusDays(number % 60), List.of(), List.of(), Optional.empty());
        Instant assigned = LocalDate.of(2026, 10, 8)
                .atTime(9, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        Item item = Item.established(number, matter, schedule, "lisiyuan")
                .after(new Note(Step.ASSIGN, "lisiyuan", "", assigned, "", Optional.empty()));
        for (int week = 1; week <= 10; week++)
            item = item.after(new Note(
                    Step.REPORT,
                    "xujia",
                    "zhujian",
                    assigned.plusSeconds(week * 7L * 86_400),
                    "完成第" + week + "阶段施工，正在办理下一阶段手续",
                    Optional.of(week * 9)));
        return item;
    }
}
