package cn.fuban.leave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the kind of an absence, by its name or by what happened. */
final class KindReader {
    private final Map<LeaveKind, List<String>> names;
    private final Map<LeaveKind, List<String>> happenings;
    private final List<String> family;
    private final List<String> privately;
    private final List<String> work;

    KindReader(LeaveWords words) {
        names = words.kinds("kinds");
        happenings = words.kinds("signs");
        family = words.line("family");
        privately = words.line("private");
        work = words.line("work");
    }

    /** The kind that is named in the text. */
    Optional<LeaveKind> named(String text) {
        return names.entrySet().stream()
                .filter(kind -> has(text, kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The kind by its name, by what happened, or by where somebody goes and why.
     *
     * @param daysOff whether all its days are days off
     */
    Optional<LeaveKind> of(String text, @Nullable String destination, @Nullable String reason, boolean daysOff) {
        Optional<LeaveKind> named = named(text).filter(kind -> kind != LeaveKind.OUT);
        if (named.isPresent()) {
            return named;
        }
        Optional<LeaveKind> happened = happened(text);
        if (happened.isPresent() && destination == null) {
            return happened;
        }
        boolean forThemselves = reason != null && (has(reason, privately) || has(reason, family));
        if (happened.isPresent() && happened.get() != LeaveKind.ANNUAL && !has(text, work)) {
            return happened;
        }
        if (named(text).isPresent() || destination != null) {
            return Optional.of(forThemselves && !daysOff ? LeaveKind.PERSONAL : LeaveKind.OUT);
        }
        if (reason == null) {
            return Optional.empty();
        }
        return Optional.of(!forThemselves && has(reason, work) ? LeaveKind.OUT : LeaveKind.PERSONAL);
    }

    /** An illness, a wedding or a birth in the family is a private matter, a death is not. */
    private Optional<LeaveKind> happened(String text) {
        boolean others = has(text, family);
        return happenings.entrySet().stream()
                .filter(kind -> has(text, kind.getValue()))
                .map(Map.Entry::getKey)
                .filter(kind ->
                        !others || kind == LeaveKind.FUNERAL || kind == LeaveKind.NURSING || kind == LeaveKind.ANNUAL)
                .findFirst();
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
