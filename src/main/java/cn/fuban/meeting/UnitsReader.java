package cn.fuban.meeting;

import cn.fuban.deadline.Care.Owes;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which units have something to do after a meeting: 送签：住建局、财政局大改；报区委：民政局. */
final class UnitsReader {
    private static final Pattern CLAUSE_END = Pattern.compile("[;,。\\n]|(?<=区委)的?(?=[^:的])");
    private static final Pattern TO_SIGN = Pattern.compile("送签|签批|签发|印发|发文|文件|一般修改");
    private static final Pattern TO_REPORT = Pattern.compile("区委");
    private static final Pattern MAJOR = Pattern.compile("大改|重大修改|大修改|大幅修改|改动(比较|很)?大|5(个工作)?[天日]");
    private static final Pattern NOT_MAJOR = Pattern.compile("(不用|不需要|不需|不要|不|没有|没|无需|无)要?(作|做)?(大改|重大修改|大修改|大幅修改)");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:^|[、和及:,])(?:还?有|是|包括|的)*" + "([\\p{IsHan}]{2,6}?(?:局|部|镇|乡|街道|中心|公司))(?=$|[、和及,;也都要大送报])");
    private static final Pattern ALL = Pattern.compile("都|均|全部|全都");
    private static final Pattern GOES_ON = Pattern.compile("^(都|也|均|还|并|全)");
    private static final Pattern NONE = Pattern.compile("没有|没|无|不用|不需要|不送|不报");

    private final Names names;

    UnitsReader(Names names) {
        this.names = names;
    }

    /**
     * What was said.
     *
     * @param given empty when no unit was named
     * @param unclear what could name several units
     * @param none whether it was said that there is nothing
     * @param namesUnits whether any unit was named, be it to take it back
     */
    record Said(List<Assignment> given, List<String> unclear, boolean none, boolean namesUnits) {}

    /** Reads the text clause by clause; a clause that names no matter goes on with the one before it, or else the next. */
    Said read(String text, Person speaker, Instant now) {
        List<Clause> clauses = clauses(NOT_MAJOR.matcher(text).replaceAll("一般修改"), speaker);
        List<Assignment> given = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean report = matter(clauses, i).orElse(false);
            unclear.addAll(clause.unknown());
            for (Mention unit : clause.units) {
                Assignment assignment = new Assignment(
                        as(clause, unit, report), unit.units().get(0).id().value(), now);
                if (unit.isAmbiguous()) unclear.add(clause.text.substring(unit.start(), unit.end()));
                else if (clause.denied && !isContrast(clauses, i, given, unit))
                    given.removeIf(before -> clause.denies(before, unit));
                else add(given, assignment);
            }
        }
        boolean none = given.isEmpty() && NONE.matcher(text).find();
        boolean named = clauses.stream().anyMatch(clause -> !clause.units.isEmpty());
        return new Said(List.copyOf(given), List.copyOf(unclear), none, named);
    }

    /** What is said of a unit later stands for what was said of it before in the same matter. */
    private static void add(List<Assignment> given, Assignment more) {
        given.removeIf(more::replaces);
        given.add(more);
    }

    /** 住建局要大改，财政局不用: a unit not named before is spared the revision, not the signing. */
    private static boolean isContrast(List<Clause> clauses, int at, List<Assignment> given, Mention unit) {
        boolean after = at > 0 && MAJOR.matcher(clauses.get(at - 1).text).find();
        String id = unit.units().get(0).id().value();
        return after && given.stream().noneMatch(before -> before.unit().equals(id));
    }

    /** Whether a clause is about the committee rather than about signing. */
    private static Optional<Boolean> matter(List<Clause> clauses, int at) {
        for (int i = at; i >= 0; i--) if (clauses.get(i).report.isPresent()) return clauses.get(i).report;
        for (int i = at; i < clauses.size(); i++) if (clauses.get(i).report.isPresent()) return clauses.get(i).report;
        return Optional.empty();
    }

    private static Owes as(Clause clause, Mention unit, boolean report) {
        if (report) return Owes.REPORTING_UNITS;
        return clause.isMajor(unit) ? Owes.REVISING_UNITS : Owes.SIGNING_UNITS;
    }

    private List<Clause> clauses(String text, Person speaker) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : CLAUSE_END.split(text, -1))
            if (!part.isBlank()) clauses.add(clause(part, speaker).after(clauses));
        return clauses;
    }

    private Clause clause(String text, Person speaker) {
        boolean report = TO_REPORT.matcher(text).find();
        boolean sign = TO_SIGN.matcher(text).find() || MAJOR.matcher(text).find();
        Optional<Boolean> matter = report || sign ? Optional.of(report) : Optional.empty();
        List<Mention> units = names.in(text, speaker).stream()
                .filter(mention -> !mention.units().isEmpty())
                .toList();
        return new Clause(text, units, matter, NONE.matcher(text).find());
    }

    /** @param report whether it speaks of the committee; empty when it names no matter */
    private record Clause(String text, List<Mention> units, Optional<Boolean> report, boolean denied) {
        /** What looks like the name of a unit but is none of ours. */
        List<String> unknown() {
            StringBuilder rest = new StringBuilder(text);
            units.forEach(unit -> rest.replace(unit.start(), unit.end(), "、".repeat(unit.end() - unit.start())));
            return UNKNOWN.matcher(rest).results().map(match -> match.group(1)).toList();
        }

        /** 都要大改, 也要报区委: of the units of the clause before, whose names stand in front of the words for this. */
        Clause after(List<Clause> before) {
            boolean goesOn = units.isEmpty()
                    && report.isPresent()
                    && GOES_ON.matcher(text).find();
            if (!goesOn || before.isEmpty()) return this;
            List<Mention> same = before.get(before.size() - 1).units.stream()
                    .map(unit -> new Mention(0, 0, unit.people(), unit.units()))
                    .toList();
            return new Clause(text, same, report, denied);
        }

        /** What was said of a unit is taken back, in the matter that is named or else in both. */
        boolean denies(Assignment before, Mention unit) {
            boolean same = report.map(about -> about == (before.as() == Owes.REPORTING_UNITS))
                    .orElse(true);
            return same && before.unit().equals(unit.units().get(0).id().value());
        }

        /** A major revision is said behind its unit, before the next one, or of all of them at the end. */
        boolean isMajor(Mention unit) {
            Matcher major = MAJOR.matcher(text);
            while (major.find()) {
                int at = major.start();
                int next = units.stream()
                        .mapToInt(Mention::start)
                        .filter(start -> start > unit.start())
                        .min()
                        .orElse(text.length());
                boolean own = at >= unit.end() && at < next;
                boolean first = units.stream().allMatch(other -> at < other.start());
                boolean all = at > unit.end()
                        && ALL.matcher(text.substring(unit.end(), at)).find();
                if (own || first || all) return true;
            }
            return false;
        }
    }
}
