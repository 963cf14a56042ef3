package cn.fuban.duty;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Names;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.language.TimeExpression;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is on duty: today, on a day, in a holiday; or when somebody is. */
final class DutyQuerySkill implements Skill {
    private static final Pattern MINE =
            Pattern.compile("我(?!们|局|镇|办|区).{0,6}(哪[天日几]|几[天号]|什么时候|何时|[值带]|的班|有没有)|(轮到|有没有|是不是)我");
    private static final Pattern OF_ALL = Pattern.compile("谁|哪个|哪位|哪些|表|安排|名单");
    static final Pattern AS_FILE = Pattern.compile("导出|下载|(?i)excel|xlsx|电子表");
    private static final String ARTICLE = "work:80";

    private final DutyDesk desk;
    private final RosterSheets sheets;
    private final RosterWords words;
    private final Names names;

    DutyQuerySkill(DutyDesk desk, Names names, RosterSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
        this.words = new RosterWords(desk);
        this.names = names;
    }

    @Override
    public String name() {
        return "duty-query";
    }

    @Override
    public Set<String> intents() {
        return Set.of("duty.query");
    }

    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        if (AS_FILE.matcher(text).find()) return exported(turn);
        boolean ofAll = OF_ALL.matcher(text).find();
        if (!ofAll && MINE.matcher(text).find())
            return of(List.of(turn.person()), turn).privately();
        List<Person> leaders = names.in(text, turn.person()).stream()
                .flatMap(mention -> mention.people().stream())
                .filter(Person::isLeader)
                .toList();
        if (!ofAll && !leaders.isEmpty()) return of(leaders, turn);
        return asked(turn).map(time -> on(time, turn)).orElseGet(() -> block(nearest(turn), turn));
    }

    /** The roster of a holiday as a file, for the office. */
    private Outcome exported(Turn turn) {
        if (!Permission.KEEP_DUTY_ROSTER.isGivenTo(turn.person()))
            return desk.reply("refused.permission").privately();
        Block block = asked(turn)
                .flatMap(SaidDays::firstDay)
                .flatMap(desk.blocks()::around)
                .orElseGet(() -> nearest(turn));
        return desk.reply("query.file", Map.of("holiday", words.title(block)))
                .enclose(List.of(turn.person().id().value()), sheets.file(block, Roster.in(turn.records())))
                .privately();
    }

    /** The first days that are spoken of. */
    private static Optional<TimeExpression> asked(Turn turn) {
        return turn.utterance().times().stream()
                .filter(time -> SaidDays.firstDay(time).isPresent())
                .findFirst();
    }

    /** One day, or the whole holiday. */
    private Outcome on(TimeExpression time, Turn turn) {
        LocalDate day = SaidDays.firstDay(time).orElseThrow();
        Optional<Block> block = desk.blocks().around(day);
        List<LocalDate> days = SaidDays.of(time, Optional.empty());
        if (block.isEmpty() && days.size() > 1) {
            Optional<LocalDate> inHoliday = days.stream()
                    .filter(one -> desk.blocks().around(one).isPresent())
                    .findFirst();
            return inHoliday
                    .map(one -> block(desk.blocks().around(one).orElseThrow(), turn))
                    .orElseGet(() -> ordinary(day, turn));
        }
        if (block.isEmpty()) return ordinary(day, turn);
        boolean whole = SaidDays.namesHoliday(time) || days.size() > 1;
        return whole ? block(block.get(), turn) : day(day, block.get(), turn);
    }

    private Outcome day(LocalDate day, Block block, Turn turn) {
        Optional<String> leader = Roster.in(turn.records()).on(day);
        Map<String, Object> values = new HashMap<>();
        values.put("day", ChineseDates.format(day, turn.today()));
        values.put("holiday", words.title(block));
        values.put("required", block.required().contains(day));
        values.put("who", leader.map(desk::name).orElse(""));
        values.put("office", isAboutTheOffice(turn));
        String key = leader.isPresent() ? "query.day" : "query.nobody";
        return desk.reply(key, values).understood(understood(List.of(day), block.provisional()));
    }

    private Outcome block(Block block, Turn turn) {
        Roster roster = Roster.in(turn.records());
        boolean none = block.days().stream().allMatch(day -> roster.on(day).isEmpty());
        Map<String, Object> values = new HashMap<>();
        values.put("holiday", words.title(block));
        values.put("span", words.days(block.days()));
        values.put("none", none);
        values.put("lists", words.lists(block, roster));
        values.put("office", isAboutTheOffice(turn));
        return desk.reply(none ? "query.empty" : "query.block", values)
                .understood(understood(block.days(), block.provisional()));
    }

    /** A working day or a plain weekend: the rules require nobody then, and the bot says so. */
    private Outcome ordinary(LocalDate day, Turn turn) {
        Block next = desk.blocks().next(turn.today());
        Map<String, Object> values = new HashMap<>();
        values.put("day", ChineseDates.format(day, turn.today()));
        values.put("workday", desk.blocks().calendar().isWorkday(day));
        values.put("holiday", words.title(next));
        values.put("span", words.days(next.days()));
        values.put("office", isAboutTheOffice(turn));
        return desk.reply("query.ordinary", values)
                .understood(understood(
                        List.of(day), desk.blocks().calendar().day(day).provisional()));
    }

    private Outcome of(List<Person> people, Turn turn) {
        Roster roster = Roster.in(turn.records());
        List<Map<String, Object>> found = people.stream()
                .distinct()
                .map(person -> Map.<String, Object>of(
                        "name",
                        person.equals(turn.person()) ? desk.phrases().text("query.you") : person.name(),
                        "days",
                        words.own(roster, roster.daysOf(person.id().value(), turn.today()))))
                .toList();
        boolean leaders = people.stream().anyMatch(Person::isLeader);
        return leaders ? desk.reply("query.person", Map.of("people", found)) : desk.reply("query.noleader");
    }

    private Block nearest(Turn turn) {
        return desk.blocks().next(turn.today());
    }

    /** 值班 may mean the office's own staff on duty, whom this roster does not hold. */
    private static boolean isAboutTheOffice(Turn turn) {
        String text = turn.utterance().text();
        return text.contains("值班") && !text.contains("带班") && !text.contains("领导") && !text.contains("区长");
    }

    private static Understanding understood(List<LocalDate> days, boolean provisional) {
        return Understanding.dating(List.of(ARTICLE), days, provisional);
    }
}
