package cn.fuban.rules;

import cn.fuban.config.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts findings into the words of the configuration; everything in quotation passes the gate. */
final class Wording {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日（EEEE）", Locale.CHINA);

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /**
     * The words of a finding.
     *
     * @throws IllegalStateException if a quotation is not in the article that it cites: a defect
     */
    String of(Edition edition, Finding finding) {
        return CitationGate.passed(edition, words(edition, finding));
    }

    /** That a book expires soon, or has; whether it still holds is for the office to say. */
    String expiry(Book book, LocalDate today) {
        LocalDate end = book.expires().orElseThrow();
        return messages.say(
                Validity.isPast(end, today) ? "rules.expired" : "rules.expiring",
                Map.of("book", "《" + book.name() + "》", "date", DAY.format(end), "office", book.interpretedBy()));
    }

    /** Which version is answered from, when a day in the past is asked about. */
    String past(Edition edition, LocalDate day) {
        String key = day.isBefore(edition.effective()) ? "rules.past.before" : "rules.past.then";
        return messages.say(key, Map.of("day", DAY.format(day), "effective", DAY.format(edition.effective())));
    }

    /** A day with its weekday. */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    private String words(Edition edition, Finding finding) {
        if (finding instanceof Finding.Answered answered) {
            return messages.say("rules.answered", answered(edition, answered));
        }
        if (finding instanceof Finding.Unsaid unsaid) {
            return messages.say("rules.unsaid", unsaid(edition, unsaid));
        }
        if (finding instanceof Finding.Shown shown) {
            return messages.say("rules.shown", Map.of("articles", shown(edition, shown.articles())));
        }
        if (finding instanceof Finding.Which which) {
            return messages.say("rules.which", Map.of("articles", quotes(edition, which.beginnings())));
        }
        if (finding instanceof Finding.Contents contents) {
            return messages.say("rules.contents", Map.of("chapters", contents(edition, contents)));
        }
        if (finding instanceof Finding.Missing missing) {
            return messages.say("rules.missing", missing(missing));
        }
        Finding.PartMissing part = (Finding.PartMissing) finding;
        return messages.say(
                "rules.part-missing",
                Map.of(
                        "citation", Citing.of(edition, part.article().id()),
                        "unit", part.unit(),
                        "asked", part.asked(),
                        "count", part.count()));
    }

    private Map<String, Object> answered(Edition edition, Finding.Answered answered) {
        return Map.of(
                "point",
                answered.point().map(this::point).map(List::of).orElse(List.of()),
                "quotes",
                quotes(edition, answered.quotes()),
                "alike",
                citations(edition, answered.alike()),
                "reading",
                list(answered.reading().map(Composition.Reading::text)));
    }

    private String point(Point point) {
        return messages.say("rules.point." + point.kind().id(), Map.of("words", point.words()));
    }

    private static Map<String, Object> unsaid(Edition edition, Finding.Unsaid unsaid) {
        String office = unsaid.articles().stream()
                .findFirst()
                .map(edition::bookOf)
                .or(() -> edition.books().stream().findFirst())
                .map(Book::interpretedBy)
                .orElse("");
        return Map.of(
                "note", list(unsaid.note()),
                "nearest", citations(edition, unsaid.nearest().stream().toList()),
                "closest", quotes(edition, unsaid.closest()),
                "office", office);
    }

    private static List<Map<String, Object>> quotes(Edition edition, List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> Map.<String, Object>of("texts", quote.texts(), "citation", Citing.of(edition, quote)))
                .toList();
    }

    private static List<Map<String, Object>> citations(Edition edition, List<ArticleId> articles) {
        return articles.stream()
                .map(id -> Map.<String, Object>of("citation", Citing.of(edition, id)))
                .toList();
    }

    private static List<Map<String, Object>> shown(Edition edition, List<ArticleId> articles) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (ArticleId id : articles) {
            Article article = edition.article(id).orElseThrow();
            List<String> texts = new Quote(
                            id,
                            List.of(),
                            0,
                            article.paragraphs().stream().map(Paragraph::whole).toList())
                    .texts();
            shown.add(Map.of("citation", Citing.of(edition, id), "texts", texts));
        }
        return shown;
    }

    private static List<Map<String, Object>> contents(Edition edition, Finding.Contents contents) {
        return contents.parts().stream()
                .map(part -> Map.<String, Object>of(
                        "book", part.book().name(),
                        "number", Numerals.chinese(part.chapter().number()),
                        "title", part.chapter().title(),
                        "articles", quotes(edition, part.beginnings())))
                .toList();
    }

    private static Map<String, Object> missing(Finding.Missing missing) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asked", missing.asked());
        values.put(
                "books",
                missing.books().stream()
                        .map(book -> Map.of(
                                "name", book.name(),
                                "articles", book.articles().size(),
                                "chapters", book.chapters().size()))
                        .toList());
        return values;
    }

    private static List<String> list(Optional<String> text) {
        return text.stream().toList();
    }
}
