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
    private final List<String> dutyAlone;
    private final List<String> noSigns;
    private final List<String> gone;

    KindReader(LeaveWords words) {
        names = words.kinds("kinds");
        happenings = words.kinds("signs");
        family = words.line("family");
        privately = words.line("private");
        work = words.line("work");
        dutyAlone = work.stream()
                .filter(word -> !words.line("weakWork").contains(word))
                .toList();
        noSigns = words.line("noSigns");
        gone = words.line("gone");
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
        boolean forThemselves =
                (reason != null && isPrivate(reason)) || (destination != null && has(destination, privately));
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
    private Optional<LeaveKind> happened(String said) {
        String text = bare(said);
        boolean others = has(text, family);
        if (others && has(text, gone)) {
            return Optional.of(LeaveKind.FUNERAL);
        }
        return happenings.entrySet().stream()
                .filter(kind -> has(text, kind.getValue()))
                .map(Map.Entry::getKey)
                .filter(kind ->
                        !others || kind == LeaveKind.FUNERAL || kind == LeaveKind.NURSING || kind == LeaveKind.ANNUAL)
                .findFirst();
    }

    /** Whether nothing tells if it is on duty or for oneself. */
    boolean isUnclear(String text, @Nullable String reason) {
        return reason != null && named(text).isEmpty() && !isPrivate(reason);
    }

    private boolean isPrivate(String reason) {
        return has(reason, family) || (has(bare(reason), privately) && !has(reason, dutyAlone));
    }

    /** Without words that sound like an illness and are none: 病险水库. */
    private String bare(String said) {
        String text = said;
        for (String other : noSigns) {
            text = text.replace(other, "");
        }
        return text;
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
