package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.DateSource;
import cn.fuban.deadline.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer says beyond the books: for the post, the office's reading, the date it comes to, how long it holds. */
final class Supplements {
    private final Routes routes;
    private final List<DateSource> sources;
    private final Wording wording;
    private final Messages messages;

    Supplements(Routes routes, List<DateSource> sources, Wording wording, Messages messages) {
        this.routes = routes;
        this.sources = sources;
        this.wording = wording;
        this.messages = messages;
    }

    /** What follows the answer; {@code effects} have no reply. */
    record More(String text, List<LocalDate> dates, boolean provisional, Outcome effects) {}

    /** The question as it is to be answered for this person: with the post where it matters, without a day gone by. */
    String asked(Turn turn) {
        return PastDay.without(routes.withPost(turn.message().text(), turn.person()));
    }

    /** The finding with what it comes to for the post that is meant. */
    Finding forPost(Answers answers, Finding found, String said, Turn turn) {
        return routes.of(answers.edition(), said, turn.utterance(), turn.person())
                .filter(routed -> open(found, routed.article()))
                .map(routed -> with(answers, found, routed, said))
                .orElse(found);
    }

    /** Whether what was found leaves room for it: nothing known to be unsaid, nothing else, no reading of its own. */
    private static boolean open(Finding found, ArticleId article) {
        boolean aboutIt =
                found.articles().stream().findFirst().filter(article::equals).isPresent();
        if (found instanceof Finding.Unsaid unsaid) {
            return unsaid.note().isEmpty() || aboutIt;
        }
        return aboutIt
                && found instanceof Finding.Answered answered
                && answered.reading().isEmpty();
    }

    private static Finding with(Answers answers, Finding found, Routes.Routed routed, String said) {
        if (routed.unsaid()) {
            return new Finding.Unsaid(Optional.of(routed.words()), Optional.of(routed.article()), List.of());
        }
        Finding.Answered answered =
                found instanceof Finding.Answered already ? already : answers.from(routed.article(), said);
        return new Finding.Answered(
                Optional.of(new Point(Point.Kind.TOGETHER, routed.words())),
                answered.quotes(),
                answered.alike(),
                answered.reading());
    }

    More to(Edition edition, Finding finding, String said, Turn turn) {
        List<String> texts = new ArrayList<>();
        PastDay.in(turn.utterance()).ifPresent(day -> texts.add(wording.past(edition, day)));
        Optional<Interpretation> reading = finding instanceof Finding.Shown || finding instanceof Finding.Answered
                ? Interpretation.of(finding.places(), turn.records())
                : Optional.empty();
        reading.ifPresent(one -> texts.add(messages.say(
                "rules.interpretation.shown",
                Map.of(
                        "office", office(edition, one),
                        "date", wording.day(one.on()),
                        "text", Plain.tidy(one.text())))));
        Optional<DateSource.Dates> dates = dates(finding, said, turn);
        dates.ifPresent(one -> texts.add(one.words()));
        Optional<Book> expiring = expiring(turn, edition, finding);
        expiring.ifPresent(book -> texts.add(wording.expiry(book, turn.today())));
        Outcome effects = expiring.isPresent()
                ? Outcome.nothing().save(ToldOfExpiry.ALL, person(turn), new ToldOfExpiry(turn.today()))
                : Outcome.nothing();
        return new More(
                texts.isEmpty() ? "" : "\n\n" + String.join("\n\n", texts),
                dates.map(DateSource.Dates::dates).orElse(List.of()),
                dates.map(DateSource.Dates::provisional).orElse(false),
                effects);
    }

    /** A question for a time is answered with the day, too, when the event is known. */
    private Optional<DateSource.Dates> dates(Finding finding, String said, Turn turn) {
        boolean time = finding instanceof Finding.Answered
                && Asked.in(Plain.question(said)).contains(Asked.TIME);
        return time
                ? sources.stream()
                        .flatMap(source -> source.dates(turn, rule -> tells((Finding.Answered) finding, rule)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean tells(Finding.Answered answered, Rule rule) {
        String words = Plain.width(rule.words());
        return answered.quotes().stream()
                .filter(quote -> quote.article().toString().equals(rule.article()))
                .flatMap(quote -> quote.texts().stream())
                .anyMatch(text -> Plain.width(text).contains(words));
    }

    private static String office(Edition edition, Interpretation reading) {
        return ArticleId.parse(reading.article())
                .flatMap(id -> edition.book(id.book()))
                .map(Book::interpretedBy)
                .orElse("");
    }

    private static Optional<Book> expiring(Turn turn, Edition edition, Finding finding) {
        List<Book> cited =
                finding.articles().stream().map(edition::bookOf).distinct().toList();
        Optional<LocalDate> told = cited.isEmpty()
                ? Optional.empty()
                : turn.records().find(ToldOfExpiry.ALL, person(turn)).map(ToldOfExpiry::on);
        return Validity.toTell(cited, turn.today(), told);
    }

    private static String person(Turn turn) {
        return turn.person().id().value();
    }
}
