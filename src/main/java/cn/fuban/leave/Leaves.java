package cn.fuban.leave;

import cn.fuban.store.Records;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All leaves as one decision sees them, by their beginning. */
record Leaves(List<Leave> all) {
    static Leaves in(Records records) {
        return of(records.all(Leave.TYPE).values());
    }

    static Leaves of(Collection<Leave> leaves) {
        return new Leaves(leaves.stream()
                .sorted(Comparator.comparing(
                                (Leave leave) -> leave.plan().span().start())
                        .thenComparing(Leave::number))
                .toList());
    }

    Leaves where(Predicate<Leave> wanted) {
        return new Leaves(all.stream().filter(wanted).toList());
    }

    Leaves of(String applicant) {
        return where(leave -> leave.parties().applicant().equals(applicant));
    }

    Leaves live() {
        return where(Leave::isLive);
    }

    Optional<Leave> find(int number) {
        return all.stream().filter(leave -> leave.number() == number).findFirst();
    }

    /** The leave whose tag stands in a text. */
    Optional<Leave> tagged(String text) {
        java.util.regex.Matcher tag = TAG.matcher(text);
        return tag.find() ? find(Integer.parseInt(tag.group(1))) : Optional.empty();
    }

    int nextNumber() {
        return 1 + all.stream().mapToInt(Leave::number).max().orElse(0);
    }

    private static final java.util.regex.Pattern TAG =
            java.util.regex.Pattern.compile("请假\\s*(\\d{1,6})(?!\\d|天|日|个|号|月|点)");
}
