package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a message says about a normative document. */
final class DocumentReader {
    private static final Pattern TITLE = Pattern.compile("《([^》]{2,80})》");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})年(?!\\d|[0-9]{0,2}月)");

    private final Names names;

    DocumentReader(Directory directory) {
        this.names = new Names(directory);
    }

    Optional<String> title(Utterance said) {
        Matcher title = TITLE.matcher(said.raw());
        return title.find() ? Optional.of(title.group(1).strip()) : Optional.empty();
    }

    /** The unit that is named outside the title, or else the speaker's own where that keeps documents. */
    Optional<Unit> unit(Utterance said, Person speaker) {
        String rest = TITLE.matcher(said.text()).replaceAll("");
        Optional<Unit> named = names.in(rest, speaker).stream()
                .map(Mention::units)
                .flatMap(List::stream)
                .findFirst();
        return named.or(() -> Optional.of(speaker.unit()).filter(DocumentReader::keepsDocuments));
    }

    /** When it was published: the first of the days, unless there is only the last day of validity. */
    Optional<LocalDate> published(Utterance said) {
        List<LocalDate> days = days(said);
        boolean onlyExpiry =
                days.size() == 1 && years(said).isEmpty() && said.text().contains("有效期");
        return onlyExpiry ? Optional.empty() : days.stream().findFirst();
    }

    /** The last day of validity of a document that is being entered. */
    Optional<LocalDate> expires(Utterance said, Optional<LocalDate> published) {
        List<LocalDate> days = days(said);
        if (days.size() > 1) return Optional.of(days.get(days.size() - 1));
        if (published.isEmpty()) return days.stream().findFirst();
        return years(said).flatMap(years -> published.map(day -> day.plusYears(years)));
    }

    /** The last day of validity, of a message that speaks of nothing else. */
    Optional<LocalDate> lastDay(Utterance said, Optional<LocalDate> published) {
        List<LocalDate> days = days(said);
        if (!days.isEmpty()) return Optional.of(days.get(days.size() - 1));
        return years(said).flatMap(years -> published.map(day -> day.plusYears(years)));
    }

    Optional<LocalDate> firstDay(Utterance said) {
        return days(said).stream().findFirst();
    }

    private static boolean keepsDocuments(Unit unit) {
        return unit.kind() != Unit.Kind.GOVERNMENT && unit.kind() != Unit.Kind.OFFICE;
    }

    private static Optional<Integer> years(Utterance said) {
        Optional<Integer> length = said.times().stream()
                .filter(TimeExpression.Length.class::isInstance)
                .map(TimeExpression.Length.class::cast)
                .filter(time -> time.unit() == TimeExpression.Unit.YEAR)
                .map(time -> (int) time.amount())
                .findFirst();
        if (length.isPresent()) return length;
        Matcher years = YEARS.matcher(TITLE.matcher(said.text()).replaceAll(""));
        return years.find() ? Optional.of(Integer.valueOf(years.group(1))) : Optional.empty();
    }

    /** Days outside the title, in the order said. */
    private static List<LocalDate> days(Utterance said) {
        Matcher title = TITLE.matcher(said.text());
        int from = title.find() ? title.start() : -1;
        int to = from < 0 ? -1 : title.end();
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression time : said.times()) {
            boolean inTitle = time.words().start() >= from && time.words().end() <= to;
            if (inTitle) continue;
            if (time instanceof TimeExpression.Day day) days.add(day.date());
            if (time instanceof TimeExpression.Span span) {
                Optional.ofNullable(span.from()).map(TimeExpression.Day::date).ifPresent(days::add);
                Optional.ofNullable(span.to()).map(TimeExpression.Day::date).ifPresent(days::add);
            }
        }
        return days;
    }
}
