package cn.fuban.leave;

import cn.fuban.language.Sounds;
import cn.fuban.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where somebody goes: 去成都对接项目, 赴浙江丽水跟班学习, 在省委党校; and 通江 alone in a form. */
final class DestinationReader {
    private static final String NO_NAME = ",.。;!?: ()、的\n";
    private static final List<String> PLACE = List.of(String.valueOf(Tag.PLACE.sign()));
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_ADDITION = 4;
    private static final int LONGEST_ABOVE = 12;
    /** A body with one of these before its name is none of the district. */
    private static final List<String> ABOVE = List.of("中国", "国家", "全国", "中央");

    private final List<String> places;
    private final Sounds sounds;
    private final List<String> go;
    private final List<String> goWeakly;
    private final List<String> goOn;
    private final List<String> goNot;
    private final List<String> verbs;
    private final List<String> placeEnds;
    private final List<String> longEnds;
    private final List<String> local;
    private final List<String> homes;
    private final List<String> timeSigns;
    private final List<String> placeSign;

    /**
     * @param places the places that people travel to
     * @param sounds tells which words sound alike
     */
    DestinationReader(LeaveWords words, List<String> places, Sounds sounds) {
        this.places = places.stream().filter(place -> place.length() >= 2).toList();
        this.sounds = sounds;
        go = words.line("go");
        goWeakly = words.line("goWeakly");
        goOn = words.line("goOn");
        goNot = words.line("goNot");
        verbs = words.line("verbs");
        placeEnds = words.line("placeEnds");
        longEnds = placeEnds.stream().filter(ending -> ending.length() > 1).toList();
        local = words.line("local");
        homes = words.line("homes");
        timeSigns = words.line("timeSigns");
        placeSign = words.line("placeSign");
    }

    /**
     * A place with what was said before it.
     *
     * @param way from the word for going to the end of the place
     * @param name the place alone
     * @param text the place as it is meant, though it may have been typed as another that sounds like it
     */
    record Found(Stretch way, Stretch name, String text) {
        Found(Stretch way, Stretch name, Sentence sentence) {
            this(way, name, several(sentence.text(name)));
        }
    }

    /** 成都再去重庆 is 成都、重庆. */
    private static String several(String text) {
        return text.replaceAll("再去|再到|转(?=.{2})", "、");
    }

    /** The first place that somebody surely goes to, else one that stands by itself as in a form. */
    Optional<Found> in(Sentence sentence) {
        return Stream.<Optional<Found>>of(
                        going(sentence, sentence.whole(), true),
                        going(sentence, sentence.whole(), false),
                        alone(sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A place behind a word for going. */
    private Optional<Found> going(Sentence sentence, Stretch where, boolean strong) {
        int end = where.start(); // of 回去, which is followed by what is done there unless by a place that is known
        for (int at = where.start(); at < where.end(); at++) {
            end = Math.max(end, sentence.after(at, goNot).orElse(end));
            boolean within = at < end;
            Optional<Found> found = sentence.isAt(at, goNot) ? Optional.empty() : wayFrom(sentence, at, strong);
            found = found.filter(place -> !within || sentence.isAt(place.name().start(), PLACE));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> wayFrom(Sentence sentence, int at, boolean strong) {
        Optional<Integer> behind = sentence.after(at, strong ? go : goWeakly);
        return behind.map(end -> sentence.after(end, goOn).orElse(end))
                .map(start -> sentence.signs().startsWith(":", start) ? start + 1 : start)
                .flatMap(start -> name(sentence, start, strong))
                .map(name -> new Found(new Stretch(at, name.end()), name, meant(sentence, name)));
    }

    /** The first place in a part of the sentence, as when an absence is told by its place: 上海那趟. */
    Optional<Found> anywhere(Sentence sentence, Stretch part) {
        return in(sentence)
                .filter(found -> part.holds(found.name().start()))
                .or(() -> sentence.find(part, placeSign)
                        .map(place -> known(sentence, place.start()))
                        .map(name -> new Found(name, name, sentence)));
    }

    /** A clause that is, or begins with, a place. */
    private Optional<Found> alone(Sentence sentence) {
        return sentence.clauses().stream()
                .map(clause -> sentence.trimmed(clause, timeSigns, List.of()))
                .filter(clause -> !clause.isEmpty() && sentence.signs().charAt(clause.start()) == Tag.PLACE.sign())
                .findFirst()
                .map(clause -> joined(sentence, known(sentence, clause.start())))
                .map(name -> new Found(name, name, sentence));
    }

    private Optional<Stretch> name(Sentence sentence, int start, boolean strong) {
        if (start >= sentence.length()) {
            return Optional.empty();
        }
        if (sentence.isAt(start, PLACE)) {
            boolean home = homes.contains(sentence.text(new Stretch(start, start + 1)));
            return home ? Optional.empty() : Optional.of(joined(sentence, known(sentence, start)));
        }
        Stretch name = new Stretch(start, endOfName(sentence, start));
        int length = name.end() - name.start();
        boolean above = sentence.isAt(start, ABOVE);
        boolean possible = length >= 2
                && length <= (above ? LONGEST_ABOVE : LONGEST_UNKNOWN)
                && (above || !sentence.has(name, local));
        boolean province = sentence.isAt(start, List.of("省", "市", "国家", "全国", "州"));
        return possible
                        && (strong
                                || (province && endsAsPlace(sentence, name))
                                || sentence.isAt(name.end() - 1, List.of("省", "州"))
                                || (length > 2 && endsFarAway(sentence, name))
                                || (length > 2 && sentence.isAt(name.end() - 1, List.of("县")))
                                || (length > 2 && sentence.isAt(name.end() - 2, List.of("老家"))))
                        && isName(sentence, name)
                ? Optional.of(joined(sentence, name))
                : Optional.empty();
    }

    /** A place that nobody knows is one that sounds like it: 南冲 is 南充. */
    private String meant(Sentence sentence, Stretch name) {
        String typed = sentence.text(name);
        boolean unknown = sentence.signs().substring(name.start(), name.end()).equals(typed);
        return unknown
                ? places.stream()
                        .filter(place -> sounds.alike(place, typed))
                        .findFirst()
                        .orElse(typed)
                : several(typed);
    }

    /** Two places and more: 成都、重庆. */
    private Stretch joined(Sentence sentence, Stretch first) {
        Optional<Integer> next = sentence.after(first.end(), List.of("、", "和", "及", "再到", "再去", "转"))
                .filter(at -> at < sentence.length() && sentence.signs().charAt(at) == Tag.PLACE.sign());
        return next.map(at -> first.to(known(sentence, at).end())).orElse(first);
    }

    /** A place that is in the list, with what belongs to its name: 浙江丽水, 绵阳科技城, 重庆西南医院. */
    private Stretch known(Sentence sentence, int start) {
        int end = start + 1;
        while (isMorePlace(sentence, end)) {
            end++;
        }
        int most = endOfName(sentence, end);
        Stretch whole = new Stretch(start, most);
        for (int shorter = most; shorter > end; shorter--) {
            if (endsAsPlace(sentence, whole.to(shorter))) {
                return whole.to(shorter);
            }
        }
        boolean followedByVerb = most - end >= 2
                && "那这还也都要不".indexOf(sentence.signs().charAt(end)) < 0
                && most - end <= LONGEST_ADDITION
                && sentence.isAt(most, verbs);
        return followedByVerb && isName(sentence, new Stretch(end, most)) ? whole : whole.to(end);
    }

    /** 浙江丽水, 浙江省杭州市. */
    private static boolean isMorePlace(Sentence sentence, int at) {
        return sentence.isAt(at, PLACE)
                || ("省市州".indexOf(at < sentence.length() ? sentence.signs().charAt(at) : ' ') >= 0
                        && sentence.isAt(at + 1, PLACE));
    }

    /** 电子科技大学: what nobody takes for a place in the district. */
    private boolean endsFarAway(Sentence sentence, Stretch name) {
        return longEnds.stream().anyMatch(ending -> sentence.signs().startsWith(ending, name.end() - ending.length()));
    }

    private boolean endsAsPlace(Sentence sentence, Stretch name) {
        return placeEnds.stream()
                .anyMatch(ending -> name.end() - ending.length() > name.start()
                        && sentence.signs().startsWith(ending, name.end() - ending.length()));
    }

    private static boolean isName(Sentence sentence, Stretch name) {
        return sentence.signs().substring(name.start(), name.end()).codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean isOfName(char sign) {
        return NO_NAME.indexOf(sign) < 0 && Character.isIdeographic(sign);
    }

    /** Where what could be a name ends: at a mark, at a time or another sign, or where a reason begins. */
    private int endOfName(Sentence sentence, int start) {
        int at = start;
        while (at < sentence.length() && isOfName(sentence.signs().charAt(at))) {
            Optional<Integer> ending = sentence.after(at, longEnds);
            if (ending.isEmpty() && sentence.isAt(at, verbs)) {
                return at;
            }
            at = ending.orElse(at + 1);
        }
        return at;
    }
}
