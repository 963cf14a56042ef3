package cn.fuban.consultation;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Actor;
import java.util.Optional;

/** Who may ask, answer, confirm and see; whatever is not given here is denied. */
final class Rights {
    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Head and liaison staff ask for their unit, the office's operators and director for the office. */
    boolean asks(Actor who) {
        return who.is(place -> speaks(place) || Permission.SPEAK_FOR_UNITS.isGivenTo(place));
    }

    /** The unit for which this person asks: the own one, or that of the head for whom the person acts. */
    String asksFor(Actor who) {
        return who.places().stream()
                .filter(place -> speaks(place) || Permission.SPEAK_FOR_UNITS.isGivenTo(place))
                .findFirst()
                .orElse(who.person())
                .unit()
                .id()
                .value();
    }

    /** Whether this person speaks for whoever asks. */
    boolean speaksForAsker(Actor who, Consultation about) {
        return who.is(place -> {
            boolean own = about.question().asker().equals(place.unit().id().value());
            boolean may = speaks(place) || Permission.SPEAK_FOR_UNITS.isGivenTo(place);
            return (own && may) || about.question().askedBy().equals(place.id().value());
        });
    }

    /** The unit for which this person answers, as far as it was asked; deputy heads answer in what they confirm. */
    Optional<String> answersFor(Actor who, Consultation about) {
        return who.places().stream()
                .filter(place -> speaks(place) || (about.question().forMeeting() && isDeputyHead(place)))
                .map(place -> place.unit().id().value())
                .filter(unit -> about.of(unit).isPresent())
                .findFirst();
    }

    /** The office may answer for a unit that is named, marked so. */
    boolean answersForOthers(Actor who) {
        return who.is(Permission.SPEAK_FOR_UNITS::isGivenTo);
    }

    /**
     * In whose place this person confirms an answer of a unit for the executive meeting: as its head (主要负责人), as a
     * deputy head in charge (分管负责人, decision:16), or acting for one of them. Empty for everybody else.
     */
    Optional<Opinion.Confirmation> confirms(Actor who, String unit) {
        return who.places().stream()
                .filter(place -> place.unit().id().value().equals(unit) && (place.isHead() || isDeputyHead(place)))
                .findFirst()
                .map(place -> new Opinion.Confirmation(
                        who.person().id().value(), place.id().value()));
    }

    /** Seen by the units that ask and are asked, by the vice-mayors in charge of them, and by the office. */
    boolean sees(Actor who, Consultation about) {
        return who.is(place -> sees(place, about));
    }

    private boolean sees(Person who, Consultation about) {
        String own = who.unit().id().value();
        if (Permission.SEE_SUPERVISION.isGivenTo(who)
                || about.question().asker().equals(own)) return true;
        if (about.received().isEmpty()) return false;
        return about.of(own).isPresent()
                || directory.portfolioOf(who.id()).stream()
                        .map(unit -> unit.id().value())
                        .anyMatch(unit -> about.question().asker().equals(unit)
                                || about.of(unit).isPresent());
    }

    private boolean isDeputyHead(Person who) {
        return directory.deputyHeadsOf(who.unit().id()).stream()
                .anyMatch(deputy -> deputy.person().equals(who));
    }

    private static boolean speaks(Person who) {
        return who.isHead() || who.is(Role.LIAISON);
    }
}
