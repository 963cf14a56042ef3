package cn.fuban.supervision;

import cn.fuban.deadline.Until;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.document.Cell;
import cn.fuban.document.Sheet;
import cn.fuban.document.Table;
import cn.fuban.language.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Items as a table: written for taking out, and read, with everything that is wrong named by its cell. */
final class ItemSheet {
    private static final String TITLE = "事项";
    private static final String LEAD = "主办单位";
    private static final String DEADLINE = "完成时限";
    private static final String OTHERS = "协办单位";
    private static final String SOURCE = "来源";
    private static final String MILESTONES = "节点";
    private static final Pattern NEXT = Pattern.compile("[;\uFF1B\\n]");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\S+?)(?:前)?[\\s:\uFF1A]+(.+)");
    private static final int LONGEST_TITLE = 100;
    private static final int MOST = 500;

    private final ItemWords words;
    private final Names names;
    private final Language language;
    private final Until until;

    ItemSheet(ItemWords words, Names names, Language language, Until until) {
        this.words = words;
        this.names = names;
        this.language = language;
        this.until = until;
    }

    /**
     * What a sheet holds.
     *
     * @param drafts one for each row that is in order
     * @param errors each with its cell; nothing is set up unless there are none
     */
    record Read(List<Draft> drafts, List<String> errors) {}

    /** The register of these items; what it holds of each can be read again. */
    Table of(List<Item> items, LocalDate today) {
        List<String> columns =
                Arrays.asList(words.phrases().text("sheet.columns").split("、", -1));
        List<List<String>> rows = items.stream()
                .map(item -> {
                    Map<String, Object> values = words.of(item, today);
                    return List.of(
                            text(values, "item"),
                            text(values, "title"),
                            text(values, "origin"),
                            text(values, "lead"),
                            text(values, "others"),
                            text(values, "leader"),
                            item.schedule().deadline().toString(),
                            item.schedule().milestones().stream()
                                    .map(milestone -> milestone.by() + " " + milestone.what())
                                    .collect(Collectors.joining("\uFF1B")),
                            text(values, "former"),
                            text(values, "state"),
                            text(values, "light"),
                            text(values, "percent"),
                            text(values, "progress"));
                })
                .toList();
        return new Table(words.phrases().text("sheet.title"), columns, rows);
    }

    /** Whether the sheet is one of items: its first row names what every item needs. */
    static boolean isOne(Sheet sheet) {
        return !sheet.rows().isEmpty() && sheet.rows().get(0).cells().containsAll(List.of(TITLE, LEAD, DEADLINE));
    }

    /** Reads every row below the headings. */
    Read read(Sheet sheet, Person speaker, LocalDateTime now) {
        List<String> headings = sheet.rows().get(0).cells();
        List<Draft> drafts = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        List<Sheet.Row> rows = sheet.rows().subList(1, sheet.rows().size());
        if (rows.isEmpty()) errors.add(words.phrases().text("sheet.empty"));
        if (rows.size() > MOST) errors.add(words.phrases().text("sheet.many", Map.of("most", MOST)));
        for (Sheet.Row row : rows.subList(0, Math.min(MOST, rows.size())))
            read(row, headings, speaker, now, titles, errors).ifPresent(drafts::add);
        return new Read(List.copyOf(drafts), List.copyOf(errors));
    }

    private Optional<Draft> read(
            Sheet.Row row,
            List<String> headings,
            Person speaker,
            LocalDateTime now,
            Set<String> titles,
            List<String> errors) {
        int before = errors.size();
        Cell title = new Cell(row, headings.indexOf(TITLE));
        if (title.text().isBlank()) errors.add(error("title", title));
        else if (title.text().length() > LONGEST_TITLE) errors.add(error("long", title));
        else if (!titles.add(title.text())) errors.add(error("twice", title));
        List<String> lead = units(new Cell(row, headings.indexOf(LEAD)), speaker, errors);
        if (lead.size() != 1 && errors.size() == before)
            errors.add(error("lead", new Cell(row, headings.indexOf(LEAD))));
        Cell others = new Cell(row, headings.indexOf(OTHERS));
        List<String> co = others.text().isBlank() ? List.of() : units(others, speaker, errors);
        Cell deadline = new Cell(row, headings.indexOf(DEADLINE));
        Optional<LocalDate> day = day(deadline.text(), now);
        if (day.isEmpty()) errors.add(error("day", deadline));
        else if (day.get().isBefore(now.toLocalDate())) errors.add(error("past", deadline));
        List<Milestone> milestones = milestones(new Cell(row, headings.indexOf(MILESTONES)), day, now, errors);
        if (errors.size() > before) return Optional.empty();
        Draft draft =
                new Draft(Optional.of(title.text()), Optional.empty(), Optional.of(lead.get(0)), co, day, milestones);
        String source = new Cell(row, headings.indexOf(SOURCE)).text();
        return Optional.of(source.isBlank() ? draft : draft.from(new Draft.Origin("", source)));
    }

    private List<String> units(Cell cell, Person speaker, List<String> errors) {
        List<String> ids = new ArrayList<>();
        for (String part : cell.text().split("[、,,;;\\s]+", -1)) {
            List<Mention> found = names.in(part, speaker).stream()
                    .filter(mention -> mention.units().size() == 1
                            && mention.units().get(0).kind() != Unit.Kind.GOVERNMENT
                            && mention.end() - mention.start() == part.length())
                    .toList();
            if (found.size() == 1) ids.add(found.get(0).units().get(0).id().value());
            else errors.add(error("unit", new Cell(cell.row(), cell.column()), part));
        }
        return ids;
    }

    /** 2026-12-04 拿出方案;2026-12-20 进场: what has to be reached on the way, each with its day before or behind. */
    private List<Milestone> milestones(
            Cell cell, Optional<LocalDate> deadline, LocalDateTime now, List<String> errors) {
        List<Milestone> milestones = new ArrayList<>();
        for (String part : NEXT.split(cell.text(), -1)) {
            if (part.isBlank()) continue;
            Optional<Milestone> milestone = milestone(part.strip(), now);
            if (milestone.isEmpty()) errors.add(error("milestone", cell, part.strip()));
            else if (deadline.filter(milestone.get().by()::isAfter).isPresent())
                errors.add(error("milestone-late", cell, part.strip()));
            else milestones.add(milestone.get());
        }
        return List.copyOf(milestones);
    }

    private Optional<Milestone> milestone(String text, LocalDateTime now) {
        Matcher written = DAY_FIRST.matcher(text);
        if (written.matches()) {
            Optional<LocalDate> day = day(written.group(1), now);
            if (day.isPresent()) return day.map(by -> new Milestone(Sentences.tidied(written.group(2)), by));
        }
        int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000'));
        if (space < 1) return Optional.empty();
        return day(text.substring(space + 1), now)
                .map(by -> new Milestone(Sentences.tidied(text.substring(0, space)), by));
    }

    private Optional<LocalDate> day(String text, LocalDateTime now) {
        try {
            return Optional.of(LocalDate.parse(text.replaceAll("[./]", "-")));
        } catch (DateTimeParseException e) {
            return until.in(language.read(text, now));
        }
    }

    private String error(String key, Cell cell) {
        return error(key, cell, cell.text());
    }

    private String error(String key, Cell cell, String text) {
        return words.phrases().text("sheet.error." + key, Map.of("cell", cell.name(), "text", text));
    }

    private static String text(Map<String, Object> values, String key) {
        return String.valueOf(values.get(key));
    }
}
