package cn.fuban.consultation;

import cn.fuban.deadline.Until;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.language.Language;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whom somebody wants to ask about what, and until when. */
final class AskReader {
    private static final Pattern CLAUSE_END = Pattern.compile("[,;。\\n]|(?<=意见|会签)[:\\s]");
    private static final Pattern FOR_MEETING = Pattern.compile(
            "(?:拟|准备|要|计划)?(?:提请|提交|报)?(?:用于)?(?:上|过)?(?:区政府)?(?:第\\d+次)?常务会(?:议)?(?:审议|议题|研究|用|的)*|(?:拟|准备|要)?上会(?:用|的)?");
    private static final Pattern WORDS = Pattern.compile(
            "^(?:帮我|请|麻烦)?(?:发起|发出|发个|发)(?:一个)?|(?:书面)?征求(?:一下)?(?:的)?意见(?:建议)?|征求|提出?意见(?:建议)?|会签|发给|的意见|意见建议|请?(?:于|在)?.{0,2}(?:回复|反馈|答复)(?:意见)?");
    private static final Pattern EDGE =
            Pattern.compile("^(?:[\\s:、的]|就|对|向|请|把|将|给|送|等|由|各)+|(?:[\\s:、,的]|向|请|给|送|前|之前|以前|内|等|要)+$");

    /** 2026年养护方案: part of a title. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\s*年度?");

    private static final Pattern AND = Pattern.compile("[、和及与]|以及");

    private final Names names;
    private final Language language;
    private final Until until;

    AskReader(Names names, Language language, Until until) {
        this.names = names;
        this.language = language;
        this.until = until;
    }

    /**
     * What was said; what the text does not say is empty.
     *
     * @param unclear names that could be of several units
     */
    record Said(
            Optional<String> title,
            List<String> units,
            Optional<LocalDate> until,
            boolean forMeeting,
            List<String> unclear) {}

    Said read(String text, Person speaker, LocalDateTime now) {
        boolean forMeeting = FOR_MEETING.matcher(text).find();
        List<String> units = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> rests = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        for (String part : CLAUSE_END.split(text, -1)) {
            Utterance said = language.read(FOR_MEETING.matcher(part).replaceAll(""), now);
            String rest = withoutUnits(said.text(), speaker, units, unclear);
            for (TimeExpression time : said.times()) {
                Optional<LocalDate> day = until.of(time, now.toLocalDate());
                if (day.isEmpty() || YEAR.matcher(time.words().text()).matches()) continue;
                last = day;
                rest = rest.replace(time.words().text().replaceAll("\\s", ""), "");
            }
            rests.add(EDGE.matcher(WORDS.matcher(rest).replaceAll("")).replaceAll(""));
        }
        Optional<String> title =
                rests.stream().filter(rest -> rest.length() > 2).max(Comparator.comparing(String::length));
        return new Said(title, units.stream().distinct().toList(), last, forMeeting, List.copyOf(unclear));
    }

    /** Units in a title (关于住建局……) are part of it only where nothing else is asked of them: those that stand together are asked. */
    private String withoutUnits(String text, Person speaker, List<String> units, List<String> unclear) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        boolean follows = false;
        for (Mention mention : names.in(text, speaker)) {
            if (mention.units().isEmpty()) continue;
            if (mention.isAmbiguous()) unclear.add(text.substring(mention.start(), mention.end()));
            Unit unit = mention.units().get(0);
            boolean asked = unit.kind() != Unit.Kind.GOVERNMENT && !unit.equals(speaker.unit());
            if (!asked) continue;
            units.add(unit.id().value());
            String between = text.substring(from, mention.start());
            if (!follows || !AND.matcher(between).matches()) rest.append(between);
            from = mention.end();
            follows = true;
        }
        return rest.append(text.substring(from)).toString();
    }
}
