package cn.fuban.workcalendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a notice: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 */
public final class NoticeReader {
    /** With so many holidays a text is a notice whatever it calls itself. */
    private static final int MANY = 3;

    private static final Pattern NAMED = Pattern.compile("节假日安排|放假安排|放假通知|放假调休");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
    private static final String HOLIDAY = "(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)";
    private static final Pattern HEAD = Pattern.compile("(" + HOLIDAY + "(?:[、和及与]" + HOLIDAY + ")*):");
    private static final String DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?";
    private static final Pattern OFF = Pattern.compile(DAY + "(?:[至到\\-~—]" + DAY + ")?(?:放假|[^。;,]{0,6}放假)");
    private static final Pattern LENGTH = Pattern.compile("(?:共|放假)(\\d{1,2})天");
    private static final Pattern SINGLE = Pattern.compile(DAY);

    private NoticeReader() {}

    /** Empty when the text is no notice: it names no year, or no holiday with its days, or few and does not say what it is. */
    public static Optional<Notice> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s*#]", "");
        Matcher year = YEAR.matcher(plain);
        if (!year.find()) return Optional.empty();
        int of = Integer.parseInt(year.group(1));
        List<NoticeProblem> problems = new ArrayList<>();
        List<Notice.Section> sections = new ArrayList<>();
        List<MatchResult> heads = HEAD.matcher(plain).results().toList();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : plain.length();
            section(heads.get(i).group(1), plain.substring(heads.get(i).end(), end), of, problems)
                    .ifPresent(sections::add);
        }
        if (sections.isEmpty()
                || (sections.size() < MANY && !NAMED.matcher(plain).find())) return Optional.empty();
        problems.addAll(NoticeCheck.of(of, sections));
        return Optional.of(new Notice(of, List.copyOf(sections), List.copyOf(problems)));
    }

    private static Optional<Notice.Section> section(String name, String body, int year, List<NoticeProblem> problems) {
        Matcher off = OFF.matcher(body);
        if (!off.find()) return Optional.empty();
        Optional<LocalDate> first = date(off, 1, name, year, year, 1, problems);
        if (first.isEmpty()) return Optional.empty();
        LocalDate from = first.get();
        Optional<LocalDate> last = off.group(7) == null
                ? first
                : date(off, 5, name, from.getYear(), from.getYear(), from.getMonthValue(), problems);
        if (last.isEmpty()) return Optional.empty();
        Notice.Section section =
                new Notice.Section(name, from, last.get(), worked(body.substring(off.end()), from, problems));
        Matcher length = LENGTH.matcher(body);
        if (length.find() && Integer.parseInt(length.group(1)) != section.length())
            problems.add(NoticeCheck.length(section, length.group(1)));
        return Optional.of(section);
    }

    /** The days before each 上班. */
    private static List<LocalDate> worked(String rest, LocalDate near, List<NoticeProblem> problems) {
        List<LocalDate> worked = new ArrayList<>();
        for (String sentence : rest.split("[。;]", -1)) {
            int end = sentence.indexOf("上班");
            if (end < 0) continue;
            Matcher day = SINGLE.matcher(sentence.substring(0, end));
            int month = near.getMonthValue();
            while (day.find()) {
                Optional<LocalDate> date = date(day, 1, "", near.getYear(), near.getYear(), month, problems);
                date.ifPresent(worked::add);
                month = date.map(LocalDate::getMonthValue).orElse(month);
            }
        }
        return List.copyOf(worked);
    }

    /** The day whose year is in this group, with its month, day and weekday behind it. */
    private static Optional<LocalDate> date(
            Matcher matcher, int group, String name, int year, int ofNotice, int month, List<NoticeProblem> problems) {
        int in = matcher.group(group) == null ? year : Integer.parseInt(matcher.group(group));
        int m = matcher.group(group + 1) == null ? month : Integer.parseInt(matcher.group(group + 1));
        int d = Integer.parseInt(matcher.group(group + 2));
        boolean yearBefore = matcher.group(group) == null && name.startsWith("元旦") && m == 12 && in == ofNotice;
        if (yearBefore && group == 1) in--;
        if (m < 1 || m > 12 || d < 1 || d > LocalDate.of(in, m, 1).lengthOfMonth()) {
            problems.add(NoticeCheck.noDay(matcher.group()));
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(in, m, d);
        NoticeCheck.weekday(date, matcher.group(group + 3)).ifPresent(problems::add);
        return Optional.of(date);
    }
}
