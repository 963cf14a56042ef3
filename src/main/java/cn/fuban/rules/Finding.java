package cn.fuban.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the books say to a question, before it is put into words. */
sealed interface Finding {
    /** The articles that it rests on, the governing one first. */
    List<ArticleId> articles();

    /** The articles that it rests on with the paragraphs that are quoted; none where the whole of one is meant. */
    default Map<ArticleId, List<Integer>> places() {
        Map<ArticleId, List<Integer>> places = new LinkedHashMap<>();
        articles().forEach(article -> places.put(article, List.of()));
        return places;
    }

    /** Whether the rules do not say what was asked. */
    default boolean unsaid() {
        return false;
    }

    /**
     * The rules answer.
     *
     * @param point in one line, where it can be told
     * @param alike articles that say the same
     * @param reading how the office takes what the rules leave open here
     */
    record Answered(
            Optional<Point> point, List<Quote> quotes, List<ArticleId> alike, Optional<Composition.Reading> reading)
            implements Finding {
        Answered(Optional<Point> point, List<Quote> quotes, List<ArticleId> alike) {
            this(point, quotes, alike, Optional.empty());
        }

        @Override
        public List<ArticleId> articles() {
            return Stream.concat(quotes.stream().map(Quote::article), alike.stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Map<ArticleId, List<Integer>> places() {
            Map<ArticleId, List<Integer>> places = new LinkedHashMap<>();
            quotes.forEach(quote -> places.put(quote.article(), quote.paragraphs()));
            alike.forEach(article -> places.putIfAbsent(article, List.of()));
            return places;
        }

        /** Both answers, this one first; the point is left out, since it speaks for one of them only. */
        Answered and(Answered other) {
            List<Quote> both =
                    Stream.concat(quotes.stream(), other.quotes.stream()).toList();
            return new Answered(Optional.empty(), both, List.of());
        }
    }

    /**
     * The rules do not say.
     *
     * @param note what to know instead
     * @param nearest the article that comes closest, where that helps
     * @param closest its words, where a reader may well find the answer in them
     */
    record Unsaid(Optional<String> note, Optional<ArticleId> nearest, List<Quote> closest) implements Finding {
        @Override
        public List<ArticleId> articles() {
            return Stream.concat(closest.stream().map(Quote::article), nearest.stream())
                    .distinct()
                    .toList();
        }

        @Override
        public boolean unsaid() {
            return true;
        }
    }

    /** Articles shown whole, as asked for by their numbers. */
    record Shown(List<ArticleId> articles) implements Finding {}

    /** Several books have the article that was asked for; each with how it begins. */
    record Which(List<Quote> beginnings) implements Finding {
        @Override
        public List<ArticleId> articles() {
            return beginnings.stream().map(Quote::article).toList();
        }
    }

    /** Chapters of that number. */
    record Contents(List<Part> parts) implements Finding {
        /** One chapter, each article with how it begins. */
        record Part(Book book, Chapter chapter, List<Quote> beginnings) {}

        @Override
        public List<ArticleId> articles() {
            return parts.stream()
                    .flatMap(part -> part.beginnings().stream())
                    .map(Quote::article)
                    .toList();
        }
    }

    /** The article or chapter that was asked for is in none of these books. */
    record Missing(String asked, List<Book> books) implements Finding {
        @Override
        public List<ArticleId> articles() {
            return List.of();
        }

        @Override
        public boolean unsaid() {
            return true;
        }
    }

    /** The article is there, the 款 or 项 of it is not. */
    record PartMissing(Article article, String unit, int asked, int count) implements Finding {
        @Override
        public List<ArticleId> articles() {
            return List.of(article.id());
        }
    }
}
