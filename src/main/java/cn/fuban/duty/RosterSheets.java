package cn.fuban.duty;

import cn.fuban.conversation.OutgoingFile;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A roster as a sheet with a column of days and one of leaders: read, and written. */
final class RosterSheets {
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})[日号]?.*");
    private static final Pattern DAYS = Pattern.compile("日期|日子|时间");
    private static final Pattern LEADERS = Pattern.compile("带班|值班");

    private final DutyDesk desk;
    private final Names names;

    RosterSheets(DutyDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    /** What a sheet says; empty when it has no such columns. */
    Optional<Reading> read(Sheet sheet, Person speaker, LocalDate today) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            OptionalInt days = column(sheet.rows().get(i), DAYS);
            OptionalInt leaders = column(sheet.rows().get(i), LEADERS);
            if (days.isPresent() && leaders.isPresent() && days.getAsInt() != leaders.getAsInt()) {
                List<Sheet.Row> rows = sheet.rows().subList(i + 1, sheet.rows().size());
                return Optional.of(read(rows, days.getAsInt(), leaders.getAsInt(), speaker, today));
            }
        }
        return Optional.empty();
    }

    /** The roster of a holiday for people to fill in or to keep. */
    OutgoingFile file(Block block, Roster roster) {
        Table table = new Table(
                text("title", Map.of("year", block.first().getYear(), "holiday", block.name())),
                List.of(text("day"), text("required"), text("leader")),
                block.days().stream()
                        .map(day -> List.of(
                                day.toString(),
                                text(block.required().contains(day) ? "yes" : "no"),
                                roster.on(day).map(desk::name).orElse("")))
                        .toList());
        return OutgoingFile.of(table.title() + ".xlsx", Spreadsheets.write(List.of(table)));
    }

    private Reading read(List<Sheet.Row> rows, int days, int leaders, Person speaker, LocalDate today) {
        Optional<Block> block = rows.stream()
                .flatMap(row -> day(row.cell(days), today).stream())
                .flatMap(day -> desk.blocks().around(day).stream())
                .findFirst();
        if (block.isEmpty()) return new Reading(block, Map.of(), List.of(), false);
        RosterBuilder builder = new RosterBuilder(block.get());
        for (Sheet.Row row : rows) {
            if (row.cell(leaders).isEmpty()) continue;
            Optional<LocalDate> day = day(row.cell(days), today);
            if (day.isEmpty()) builder.at(row.nameOf(days)).noDay(row.cell(days));
            else builder.at(row.nameOf(leaders)).give(List.of(day.get()), entry(row.cell(leaders), speaker));
        }
        return new Reading(block, builder.given(), builder.troubles(), true);
    }

    private Entry entry(String words, Person speaker) {
        List<Mention> mentions = names.in(words, speaker);
        List<Person> people = mentions.size() == 1 ? mentions.get(0).people() : List.of();
        return new Entry(0, words, List.of(), people);
    }

    /** A day without its year is the next one. */
    private static Optional<LocalDate> day(String text, LocalDate today) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        try {
            int year =
                    Optional.ofNullable(matcher.group(1)).map(Integer::valueOf).orElse(today.getYear());
            LocalDate day = LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            return Optional.of(matcher.group(1) == null && day.isBefore(today.minusMonths(1)) ? day.plusYears(1) : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt column(Sheet.Row row, Pattern heading) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> heading.matcher(row.cell(i)).find())
                .findFirst();
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, ?> values) {
        return desk.phrases().text("sheet." + key, values);
    }
}
