package cn.fuban.supervision;

import cn.fuban.deadline.Until;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.language.Language;
import cn.fuban.language.MeetingMention;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what has to be done, by whom and until when, out of a sentence; clause by clause. */
final class DraftReader {
    private static final Pattern CLAUSE_END = Pattern.compile("[,,;;。\\n]");
    private static final Pattern LEAD_AFTER =
            Pattern.compile("^(?:单位)?(?:来|作为|为|是)?(?:牵头|主办|负责|承办|主责|主抓|抓落实|办理|落实)(?:单位|办理|落实)?");
    private static final Pattern LEAD_BEFORE =
            Pattern.compile("(?:牵头单位|牵头部门|牵头|主办单位|主办|责任单位|承办单位|交办给|交给|交由|由|请|给|督办)(?:换成|改成|改为|换为|为|是)?[:\\s]*$");
    private static final Pattern CO_AFTER =
            Pattern.compile("^(?:等)?(?:单位|部门)?(?:一起|共同)?(?:协办|配合|参与|协助|协同|支持)(?:单位|办理)?");
    private static final Pattern CO_BEFORE =
            Pattern.compile("(?:协办单位|协办|配合单位|配合|参与单位|加上|加|增加)(?:换成|改成|改为|为|是)?[:\\s]*$");
    /** What goes with the names behind them. */
    private static final Pattern TAIL =
            Pattern.compile("(?:" + CO_AFTER.pattern() + ")|(?:" + LEAD_AFTER.pattern() + ")");

    /** Somebody is said to lead. */
    private static final Pattern LED = Pattern.compile("牵头|主办|承办|主责|负责|责任单位|交办给|交给|交由");

    private static final Pattern YEAR = Pattern.compile("\\d{4}年度?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern TIME_TAIL = Pattern.compile("(?:之前|以前|之内|以内|前|内|底前)?(?:要|须|必须|应|应当)?(?:全面|全部)?");
    private static final Pattern COMMAND = Pattern.compile(
            "^(?:帮我|请|麻烦|帮忙)?(?:把|将)?(?:(?:新增|登记|加|立|列)(?:一?[个件项])?)?(?:立项督办|督办立项|立个督办|立一个督办|督办事项|督办|立项|立个|议定事项|议定|决定|交办)(?:一下|给)?[:\\s]*|(?:请)?(?:列入|纳入|列为)督办(?:事项|台账)?|(?:的)?来源(?:是|为|于)?[:\\s]*|(?:给)?立个督办|限期|办结时限|时限|截止(?:时间|日期)?[:\\s]*");
    private static final Pattern EDGE = Pattern.compile("^(?:[\\s:、的]|抓好|做好|落实好|完成|办结|拿出|务必|必须|应当|这件事|那件事|把|请|由|将|须)+"
            + "|(?:[\\s:、,的]|要|须|全面|全部|完成|办结|办完|落实到位|办好|拿出来)+$");
    private static final Pattern MEETING_TAIL = Pattern.compile("^(?:上|会上)?(?:议定|决定|定的|定下|研究|要求|确定|审定)?(?:事项|的事)?");

    private final Names names;
    private final Language language;
    private final Until until;
    private final Settings settings;

    DraftReader(Names names, Language language, Until until, Settings settings) {
        this.names = names;
        this.language = language;
        this.until = until;
        this.settings = settings;
    }

    /** Something that was said with its day, for telling milestones from the deadline. */
    private record Dated(LocalDate day, String rest) {}

    /** What one clause says. */
    private static final class Clause {
        private String text;
        private @Nullable LocalDate day;

        Clause(String text) {
            this.text = text;
        }
    }

    /** What was said; what the text does not say stays empty. */
    Draft read(String text, Person speaker, LocalDateTime now) {
        Draft draft = Draft.EMPTY;
        boolean led = LED.matcher(text).find();
        List<Dated> dated = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (String part : CLAUSE_END.split(text, -1)) {
            Utterance said = language.read(part, now);
            Clause clause = new Clause(said.text());
            draft = source(said, clause, draft);
            clause.text = COMMAND.matcher(clause.text).replaceAll("");
            draft = units(clause, speaker, led, draft);
            takeDay(said, clause, now.toLocalDate());
            String rest = EDGE.matcher(clause.text).replaceAll("").strip();
            if (clause.day != null) dated.add(new Dated(clause.day, rest));
            else if (rest.length() > 1) plain.add(rest);
        }
        return withDates(draft, dated, plain);
    }

    /** The day that one answer names, be it a date or how long from today. */
    Optional<LocalDate> day(String text, LocalDateTime now) {
        return until.in(language.read(text, now));
    }

    /** Whether an answer says how long, and no day. */
    boolean isLength(String text, LocalDateTime now) {
        return language.read(text, now).times().stream()
                .limit(1)
                .anyMatch(time -> time instanceof TimeExpression.Length);
    }

    /** The latest day is the deadline; what an earlier one stands with is a milestone. */
    private static Draft withDates(Draft draft, List<Dated> dated, List<String> plain) {
        Optional<Dated> last = dated.stream().max(Comparator.comparing(Dated::day));
        List<Milestone> milestones = dated.stream()
                .filter(one -> last.filter(one::equals).isEmpty())
                .filter(one -> !one.rest().isBlank())
                .map(one -> new Milestone(one.rest(), one.day()))
                .toList();
        Optional<String> title =
                plain.stream().findFirst().or(() -> last.map(Dated::rest).filter(rest -> rest.length() > 1));
        return new Draft(
                title, draft.source(), draft.lead(), draft.others(), last.map(Dated::day), List.copyOf(milestones));
    }

    private Draft source(Utterance said, Clause clause, Draft draft) {
        Optional<MeetingMention> meeting = said.meetings().stream()
                .filter(mention -> mention.kind() != null)
                .findFirst();
        Optional<Source> ofMeeting = meeting.flatMap(mention -> settings.ofMeeting(String.valueOf(mention.kind())));
        if (meeting.isPresent() && ofMeeting.isPresent()) {
            cut(clause, meeting.get().words().text().replaceAll("\\s", ""), MEETING_TAIL);
            return draft.then(sourced(ofMeeting.get(), named(meeting.get())));
        }
        for (Source source : settings.sources()) {
            Matcher matcher = source.said().matcher(clause.text);
            if (source.meetings().isEmpty() && matcher.find()) {
                String words = matcher.group();
                String rest = clause.text.substring(0, matcher.start()) + clause.text.substring(matcher.end());
                String kept = COMMAND.matcher(rest).replaceAll("");
                if (kept.isBlank() || HAN.matcher(kept).find()) clause.text = rest;
                return draft.then(sourced(source, words));
            }
        }
        return draft;
    }

    /** Such as 第45次常务会议, however it was called. */
    private static String named(MeetingMention meeting) {
        String name = String.valueOf(meeting.name()).replaceFirst("^区政府(?=..)", "");
        return meeting.number() == null ? name : "第" + meeting.number() + "次" + name;
    }

    private static Draft sourced(Source source, String words) {
        return Draft.EMPTY.from(new Draft.Origin(source.id(), words));
    }

    /** Units that stand together have one role; the first without any leads, unless another is said to. */
    private Draft units(Clause clause, Person speaker, boolean led, Draft draft) {
        Draft all = draft;
        int from = 0;
        List<Mention> group = group(clause.text, speaker, from);
        while (!group.isEmpty()) {
            String before = clause.text.substring(0, group.get(0).start());
            String after = clause.text.substring(group.get(group.size() - 1).end());
            if (led && isOfTheTitle(before, after)) from = clause.text.length() - after.length();
            else {
                all = all.then(role(group, before, after, all));
                String kept = LEAD_BEFORE
                        .matcher(CO_BEFORE.matcher(before).replaceFirst(""))
                        .replaceFirst("");
                clause.text = kept + TAIL.matcher(after).replaceFirst("");
                from = Math.min(from, kept.length());
            }
            group = group(clause.text, speaker, from);
        }
        return all;
    }

    /** Without a word for what they do, units in the middle of words are part of what is to be done. */
    private static boolean isOfTheTitle(String before, String after) {
        boolean role = LEAD_BEFORE.matcher(before).find()
                || CO_BEFORE.matcher(before).find()
                || LEAD_AFTER.matcher(after).find()
                || CO_AFTER.matcher(after).find();
        return !role && HAN.matcher(before + after).find();
    }

    private static Draft role(List<Mention> group, String before, String after, Draft all) {
        boolean leadAfter = LEAD_AFTER.matcher(after).find();
        boolean others = CO_AFTER.matcher(after).find()
                || (!leadAfter && CO_BEFORE.matcher(before).find());
        boolean leads = !others
                && (all.lead().isEmpty()
                        || leadAfter
                        || LEAD_BEFORE.matcher(before).find());
        List<String> ids = group.stream()
                .map(mention -> mention.units().get(0).id().value())
                .toList();
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                leads ? Optional.of(ids.get(0)) : Optional.empty(),
                leads ? ids.subList(1, ids.size()) : ids,
                Optional.empty(),
                List.of());
    }

    /** The first units from here on with nothing but "and" between them. */
    private List<Mention> group(String text, Person speaker, int from) {
        List<Mention> group = new ArrayList<>();
        for (Mention mention : names.in(text, speaker)) {
            if (mention.start() < from
                    || mention.units().size() != 1
                    || mention.units().get(0).kind() == Unit.Kind.GOVERNMENT) continue;
            boolean follows = group.isEmpty()
                    || text.substring(group.get(group.size() - 1).end(), mention.start())
                            .matches("[、和及与]");
            if (!follows) break;
            group.add(mention);
        }
        return group;
    }

    /** 2026年民生实事: a year without an end. */
    private static boolean isOfTheTitle(TimeExpression time, String text) {
        String words = time.words().text().replaceAll("\\s", "");
        int end = text.indexOf(words) + words.length();
        return YEAR.matcher(words).matches() && !text.startsWith("前", end) && !text.startsWith("内", end);
    }

    private void takeDay(Utterance said, Clause clause, LocalDate today) {
        for (TimeExpression time : said.times()) {
            Optional<LocalDate> day = until.of(time, today);
            if (day.isEmpty() || isOfTheTitle(time, clause.text)) continue;
            clause.day = day.get();
            cut(clause, time.words().text().replaceAll("\\s", ""), TIME_TAIL);
            return;
        }
    }

    /** Takes words and what goes with them out of a clause. */
    private static void cut(Clause clause, String words, Pattern tail) {
        int at = clause.text.indexOf(words);
        if (at < 0) return;
        String after = tail.matcher(clause.text.substring(at + words.length())).replaceFirst("");
        clause.text = clause.text.substring(0, at) + after;
    }
}
