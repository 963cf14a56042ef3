package cn.fuban.supervision;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.UnitId;
import java.util.Map;
import java.util.Optional;

/** Who may do what with which item; whatever is not given here is denied. */
final class Rights {
    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Setting up, assigning and urging: the office and the performance office, the mayor, vice-mayors in their portfolio. */
    Optional<Refusal> supervising(Person who, Matter matter) {
        boolean may = Permission.SUPERVISE.isGivenTo(who)
                || matter.leader().equals(who.id().value());
        if (may) return Optional.empty();
        return Optional.of(
                new Refusal(who.isViceMayor() ? "portfolio" : "permission", Map.of("title", matter.title())));
    }

    /** Verifying, closing, returning and extending: as supervising, but nobody decides what the own unit has to do. */
    Optional<Refusal> deciding(Person who, Item item) {
        Optional<Refusal> refusal = supervising(who, item.matter());
        boolean own = item.matter().isOf(who.unit().id().value());
        return refusal.or(() -> own ? Optional.of(new Refusal("own")) : Optional.empty());
    }

    /** Whether this person may supervise anything at all. */
    boolean supervises(Person who) {
        return Permission.SUPERVISE.isGivenTo(who) || who.isViceMayor();
    }

    /**
     * The unit for which this person may sign and report: the own one, for its head and liaison staff; for the office's
     * operators and director the lead unit of any item. Empty for everybody else.
     */
    Optional<String> speaksFor(Person who, Item item) {
        String own = who.unit().id().value();
        if (item.matter().isOf(own) && (who.isHead() || who.is(Role.LIAISON))) return Optional.of(own);
        return Permission.SPEAK_FOR_UNITS.isGivenTo(who)
                ? Optional.of(item.matter().lead())
                : Optional.empty();
    }

    /** Items are seen by the units that they are of, the vice-mayor in whose portfolio these are, and the office. */
    boolean sees(Person who, Item item) {
        Matter matter = item.matter();
        if (Permission.SEE_SUPERVISION.isGivenTo(who)) return true;
        if (matter.leader().equals(who.id().value())) return true;
        if (!item.state().isOnRecord()) return item.keeper().equals(who.id().value());
        return matter.isOf(who.unit().id().value())
                || directory.portfolioOf(who.id()).stream()
                        .anyMatch(unit -> matter.isOf(unit.id().value()));
    }

    /** The vice-mayor in charge of a unit; empty when it is in no portfolio. */
    String leaderOf(String unit) {
        return directory
                .leaderInChargeOf(new UnitId(unit))
                .map(person -> person.id().value())
                .orElse("");
    }
}
