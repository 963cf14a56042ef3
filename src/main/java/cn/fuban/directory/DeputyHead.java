package cn.fuban.directory;

import java.util.List;

/**
 * A deputy head of a unit (分管负责人), whose word counts for the unit in what that one is in charge of (decision:16).
 *
 * @param inCharge what of, in the words that titles use; never empty
 */
public record DeputyHead(Person person, List<String> inCharge) {
    public DeputyHead {
        inCharge = List.copyOf(inCharge);
    }

    /** Whether a matter with this title is in this deputy's charge. */
    public boolean isInChargeOf(String title) {
        return inCharge.stream().anyMatch(title::contains);
    }
}
