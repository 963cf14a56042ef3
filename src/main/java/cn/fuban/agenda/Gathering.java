package cn.fuban.agenda;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A planned meeting, as those see it who cannot come.
 *
 * @param id of its record
 * @param kind the id of its kind in {@code meetings.yaml}
 * @param name such as 第45次常务会议
 * @param chair the staff id of whoever chairs it, if that is known
 * @param members the staff ids of its members; others attend on call
 */
public record Gathering(
        String id, String kind, String name, Instant start, Optional<String> chair, Set<String> members) {}
