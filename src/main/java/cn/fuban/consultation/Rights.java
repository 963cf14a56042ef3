package cn.fuban.consultation;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.util.Optional;

/** Who may ask, answer, confirm and see; whatever is not given here is denied. */
final class Rights {
    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Head and liaison staff ask for their unit, the office's operators and director for the office. */
    boolean asks(Person who) {
        return speaks(who) || Permission.SPEAK_FOR_UNITS.isGivenTo(who);
    }

    /** Whether this person speaks for whoever asks. */
    boolean speaksForAsker(Person who, Consultation about) {
        boolean own = about.question().asker().equals(who.unit().id().value());
        return (own && asks(who)) || about.question().askedBy().equals(who.id().value());
    }

    /** The unit for which this person answers, as far as it was asked. */
    Optional<String> answersFor(Person who, Consultation about) {
        String own = who.unit().id().value();
        return speaks(who) && about.of(own).isPresent() ? Optional.of(own) : Optional.empty();
    }

    /** The office may answer for a unit that is named, marked so. */
    boolean answersForOthers(Person who) {
        return Permission.SPEAK_FOR_UNITS.isGivenTo(who);
    }

    /** An answer for the executive meeting is confirmed by the head of the unit (主要负责人, decision:16). */
    boolean confirms(Person who, String unit) {
        return who.isHead() && who.unit().id().value().equals(unit);
    }

    /** Seen by the units that ask and are asked, by the vice-mayors in charge of them, and by the office. */
    boolean sees(Person who, Consultation about) {
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

    private static boolean speaks(Person who) {
        return who.isHead() || who.is(Role.LIAISON);
    }
}
