package cn.fuban.language;

import java.time.LocalDate;

/** What a counting expression counts from. */
public sealed interface Anchor {
    /** A date that was said. */
    record On(LocalDate date) implements Anchor {}

    /** The meeting that is spoken of. */
    record Meeting() implements Anchor {}

    /** Nothing was said; today, or what is being spoken of. */
    record Unsaid() implements Anchor {}
}
