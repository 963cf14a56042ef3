package cn.fuban.approval;

import cn.fuban.conversation.Turn;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The approvals as one decision sees them, from the side of whoever speaks. */
record Waiting(Map<String, Approval> all, Presence presence, String person, Instant now, WhoseTurn turns) {
    static Waiting on(Turn turn, WhoseTurn turns) {
        return new Waiting(
                turn.records().all(Approval.TYPE),
                Presence.in(turn.records()),
                turn.person().id().value(),
                turn.now().toInstant(),
                turns);
    }

    /** What the person may decide now, the oldest first. */
    List<Approval> mine() {
        return turns.waitingFor(person, all, presence, now);
    }

    /** What the person has asked for and nobody has decided. */
    List<Approval> asked() {
        return all.values().stream()
                .filter(approval ->
                        approval.isOpen() && approval.matter().applicant().equals(person))
                .sorted(Comparator.comparing(Approval::begun))
                .toList();
    }

    /** The approval whose tag stands in a text. */
    Optional<Approval> tagged(String text) {
        return all.values().stream()
                .filter(approval -> stands(approval.matter().tag(), text))
                .findFirst();
    }

    boolean isMine(Approval approval) {
        return turns.mayDecide(person, approval, presence, now).isPresent();
    }

    Optional<Deputy> holder(Approval approval) {
        return turns.holder(approval, presence, now);
    }

    /** 请假1 does not stand in 请假12. */
    private static boolean stands(String tag, String text) {
        int at = text.indexOf(tag);
        if (at < 0) return false;
        int end = at + tag.length();
        return end == text.length() || !Character.isDigit(text.charAt(end));
    }
}
