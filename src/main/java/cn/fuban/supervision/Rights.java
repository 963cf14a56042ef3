package cn.fuban.supervision;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.UnitId;
import cn.fuban.presence.Actor;
import java.util.Map;
import java.util.Optional;

/** Who may do what with which item; whatever is not given here is denied. */
final class Rights {
    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Setting up, assigning and urging: the office and the performance office, the mayor, vice-mayors in their portfolio. */
    Optional<Refusal> supervising(Actor who, Matter matter) {
        if (who.is(place -> supervises(place, matter))) return Optional.empty();
        return Optional.of(
                new Refusal(who.person().isViceMayor() ? "portfolio" : "permission", Map.of("title", matter.title())));
    }

    /** In whose place this person supervises; empty when it is the person's own right. */
    String inPlaceOf(Actor who, Matter matter) {
        return who.inPlaceOf(place -> supervises(place, matter));
    }

    /** Verifying, closing, returning and extending: as supervising, but nobody decides what the own unit has to do. */
    Optional<Refusal> deciding(Actor who, Item item) {
        Optional<Refusal> refusal = supervising(who, item.matter());
        boolean own = item.matter().isOf(who.person().unit().id().value());
        return refusal.or(() -> own ? Optional.of(new Refusal("own")) : Optional.empty());
    }

    /** Whether this person may supervise anything at all. */
    boolean supervises(Actor who) {
        return who.is(place -> Permission.SUPERVISE.isGivenTo(place) || place.isViceMayor());
    }

    /**
     * The unit for which this person may sign and report: the own one, for its head and liaison staff; for the office's
     * operators and director the lead unit of any item. Empty for everybody else.
     */
    Optional<String> speaksFor(Actor who, Item item) {
        Optional<String> own = who.places().stream()
                .filter(place -> place.isHead() || place.is(Role.LIAISON))
                .map(place -> place.unit().id().value())
                .filter(unit -> item.matter().isOf(unit))
                .findFirst();
        if (own.isPresent()) return own;
        return who.is(Permission.SPEAK_FOR_UNITS::isGivenTo)
                ? Optional.of(item.matter().lead())
                : Optional.empty();
    }

    /** Items are seen by the units that they are of, the vice-mayor in whose portfolio these are, and the office. */
    boolean sees(Actor who, Item item) {
        return who.is(place -> sees(place, item));
    }

    private boolean sees(Person who, Item item) {
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

    private static boolean supervises(Person who, Matter matter) {
        return Permission.SUPERVISE.isGivenTo(who)
                || matter.leader().equals(who.id().value());
    }
}
