package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets no text pass in which words in quotation (「…」) are not in the article that is cited for them.
 *
 * <p>A citation after 依据： speaks for the quotations before it, any other for those that follow.
 */
final class CitationGate {
    private static final Pattern TOKEN =
            Pattern.compile("「(?<quote>[^「」]*)」|(?<for>依据：)?《(?<book>[^《》]+)》(?:第(?<number>[零一二三四五六七八九十百]+)条)?");

    private CitationGate() {}

    /**
     * The text itself.
     *
     * @throws IllegalStateException if it quotes what is not there: a defect, never to be sent
     */
    static String passed(Edition edition, String text) {
        refusal(edition, text).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        return text;
    }

    /** Why the text must not be sent; empty when it may. */
    static Optional<String> refusal(Edition edition, String text) {
        if (text.chars().filter(c -> c == '「').count()
                != text.chars().filter(c -> c == '」').count()) {
            return Optional.of("a quotation is not closed");
        }
        Optional<Article> heading = Optional.empty();
        List<String> pending = new ArrayList<>();
        int end = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find(end)) {
            end = token.end();
            if (token.group("quote") != null) {
                pending.add(token.group("quote"));
                continue;
            }
            Optional<Article> cited = cited(edition, token);
            if (cited.isEmpty()) {
                continue; // the title of some other document
            }
            boolean backwards = token.group("for") != null;
            Optional<String> wrong = wrong(backwards ? cited : heading, pending);
            if (wrong.isPresent()) {
                return wrong;
            }
            pending.clear();
            heading = backwards ? Optional.empty() : cited;
        }
        return wrong(heading, pending);
    }

    private static Optional<String> wrong(Optional<Article> cited, List<String> quotes) {
        return quotes.stream()
                .filter(quote ->
                        cited.flatMap(article -> Quotation.in(article, quote)).isEmpty())
                .map(quote -> "not verbatim in "
                        + cited.map(article -> article.id().toString()).orElse("any cited article") + ": " + quote)
                .findFirst();
    }

    private static Optional<Article> cited(Edition edition, Matcher token) {
        Optional<Book> book = edition.books().stream()
                .filter(known -> known.name().equals(token.group("book")))
                .findFirst();
        int number = Optional.ofNullable(token.group("number"))
                .flatMap(Numerals::value)
                .orElse(1);
        boolean whole = token.group("number") == null;
        return book.filter(known -> !whole || known.articles().size() == 1).flatMap(known -> known.article(number));
    }
}
