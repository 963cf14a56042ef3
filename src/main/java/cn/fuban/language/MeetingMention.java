package cn.fuban.language;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that was spoken of.
 *
 * @param kind the id of its kind in the configuration; null for a meeting of no configured kind
 * @param name the name of its kind, or the meeting as it was said
 * @param number which one of its kind, such as 45 in 第45次常务会议
 */
public record MeetingMention(
        Words words,
        @Nullable String kind,
        String name,
        @Nullable Integer number) {}
