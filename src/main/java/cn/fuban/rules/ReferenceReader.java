package cn.fuban.rules;

import static cn.fuban.rules.Numerals.NUMBER;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the places of the books that a message names: 工作规则83条, 议事规则第十三条第二款, 第四十条到四十二条. */
final class ReferenceReader {
    private static final int LONGEST_RANGE = 100;
    private static final Pattern ARTICLES =
            Pattern.compile("第?(" + NUMBER + ")条?(?:到|至|-|~|—|–|、|和|与|跟|及)+第?(" + NUMBER + ")条");
    private static final Pattern ARTICLE = Pattern.compile("(第)?(" + NUMBER + ")条(?!意见|建议|措施|议题|消息|线|件|途径|理由)");
    private static final Pattern CHAPTER = Pattern.compile("第?(" + NUMBER + ")章");
    private static final Pattern PARAGRAPH = Pattern.compile("第?(" + NUMBER + ")款");
    private static final Pattern ITEM = Pattern.compile("第?\\(?(" + NUMBER + ")\\)?项");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:国务院|[省市县](?:人民)?政府|[省市县])的?《?$");
    private static final Pattern BARE = Pattern.compile("^[::]?(?:第)?([0-9]{1,3})$");
    private static final Pattern FILLER =
            Pattern.compile("请|帮我|帮忙|麻烦|给我|把|我|想|要|看看|看|查查|查|一下|下|找|发|念|读|打开|显示|调出|原文|全文|整条|整章|内容|条文|具体|规定|说明|"
                    + "是什么|是啥|写的啥|写了啥|写的什么|写了什么|说的啥|说的是啥|说的什么|说的是什么|讲的啥|讲的什么|讲了啥|讲什么|说什么|讲啥|说啥|写啥|怎么写的|怎么说的|怎么规定的|怎么写|怎么说|咋写的|咋说的|"
                    + "有哪些|哪些|里面|里头|里|中|关于|的|了|呢|吗|吧|啊|嘛|么|哈|是|都|和|与|、|,|。|\\.|\\?|!|:|;|《|》|\"|“|”|'|「|」|/");

    private final List<Book> books;

    ReferenceReader(List<Book> books) {
        this.books = books.stream().filter(book -> book.articles().size() > 1).toList();
    }

    /** @param text in plain form */
    Optional<Reference> read(String text) {
        Optional<Name> name = name(text);
        String rest = name.map(found -> text.replace(found.text(), "")).orElse(text);
        Optional<Book> book = name.map(Name::book);
        Matcher id = Pattern.compile("([a-z]+):([0-9]{1,3})").matcher(text);
        if (id.find()) {
            Optional<Book> named =
                    books.stream().filter(b -> b.id().equals(id.group(1))).findFirst();
            if (named.isPresent()) {
                return Optional.of(reference(named, List.of(Integer.parseInt(id.group(2))), text, id.group()));
            }
        }
        Matcher chapter = CHAPTER.matcher(rest);
        Matcher range = ARTICLES.matcher(rest);
        Matcher article = ARTICLE.matcher(rest);
        if (range.find()) {
            return numbers(
                            range.group(1),
                            range.group(2),
                            range.group().contains("和") || range.group().contains("、"))
                    .map(numbers -> reference(book, numbers, rest, range.group()));
        }
        if (article.find() && (article.group(1) != null || book.isPresent() || isFigure(article.group(2), rest))) {
            return Numerals.value(article.group(2))
                    .map(number -> reference(book, List.of(number), rest, article.group()));
        }
        if (chapter.find()) {
            return Numerals.value(chapter.group(1))
                    .map(number -> new Reference(
                            book,
                            List.of(),
                            Optional.of(number),
                            Optional.empty(),
                            Optional.empty(),
                            isFiller(rest.replace(chapter.group(), ""))));
        }
        Matcher bare = BARE.matcher(rest);
        return book.isPresent() && bare.find()
                ? Optional.of(reference(book, List.of(Integer.parseInt(bare.group(1))), rest, rest))
                : Optional.empty();
    }

    private record Name(Book book, String text) {}

    private Optional<Name> name(String text) {
        return books.stream()
                .flatMap(book -> Stream.concat(
                                Stream.of(book.title().full(), book.name()), book.title().aliases().stream())
                        .map(Plain::of)
                        .map(name -> new Name(book, name)))
                .filter(name -> text.contains(name.text()) && !isElsewhere(text, text.indexOf(name.text())))
                .max(comparingInt(name -> name.text().length()));
    }

    /** Whether the name there belongs to the rules of another government, such as 国务院工作规则. */
    private static boolean isElsewhere(String text, int start) {
        return ELSEWHERE.matcher(text.substring(0, start)).find();
    }

    /** A number without 第 and without a book is a place only when it cannot be a quantity, such as 有一条规定. */
    private static boolean isFigure(String number, String text) {
        return Numerals.value(number).filter(value -> value > 10).isPresent()
                || isFiller(text.replace(number + "条", ""));
    }

    private static Reference reference(Optional<Book> book, List<Integer> numbers, String text, String said) {
        String rest = text.replace(said, "");
        Matcher paragraph = PARAGRAPH.matcher(rest);
        Optional<Integer> inParagraph = paragraph.find() ? Numerals.value(paragraph.group(1)) : Optional.empty();
        Matcher item = ITEM.matcher(rest);
        Optional<Integer> inItem = item.find() ? Numerals.value(item.group(1)) : Optional.empty();
        String other = ITEM.matcher(PARAGRAPH.matcher(rest).replaceAll("")).replaceAll("");
        return new Reference(book, numbers, Optional.empty(), inParagraph, inItem, isFiller(other));
    }

    private static Optional<List<Integer>> numbers(String from, String to, boolean two) {
        Optional<Integer> first = Numerals.value(from);
        Optional<Integer> last = Numerals.value(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (two || first.get() >= last.get()) {
            return Optional.of(List.of(first.get(), last.get()));
        }
        return Optional.of(IntStream.rangeClosed(first.get(), Math.min(last.get(), first.get() + LONGEST_RANGE))
                .boxed()
                .toList());
    }

    private static boolean isFiller(String text) {
        return Stream.of(FILLER.matcher(text).replaceAll("")).collect(joining()).isEmpty();
    }
}
