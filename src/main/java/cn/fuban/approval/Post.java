package cn.fuban.approval;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Presence;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Who somebody is to an applicant, as routes name people. */
public enum Post {
    MAYOR,
    EXECUTIVE_VICE_MAYOR,
    /** The vice-mayor in charge of the applicant's unit (分管副区长). */
    VICE_MAYOR_IN_CHARGE,
    /** The head of the applicant's unit. */
    UNIT_HEAD,
    OFFICE_DIRECTOR,
    /** Whoever keeps the office's registers: the first of the operators who is not away, or else the office director. */
    OFFICE;

    /** Who that is now; nobody where the directory has none. */
    public Optional<Person> of(Person applicant, Directory directory, Presence presence, Instant at) {
        return switch (this) {
            case MAYOR -> first(Role.MAYOR, directory);
            case EXECUTIVE_VICE_MAYOR -> first(Role.EXECUTIVE_VICE_MAYOR, directory);
            case VICE_MAYOR_IN_CHARGE ->
                directory.leaderInChargeOf(applicant.unit().id());
            case UNIT_HEAD -> directory.headOf(applicant.unit().id());
            case OFFICE_DIRECTOR -> first(Role.OFFICE_DIRECTOR, directory);
            case OFFICE ->
                Stream.concat(directory.operators().stream(), directory.withRole(Role.OFFICE_DIRECTOR).stream())
                        .filter(person -> !presence.isAway(person.id().value(), at))
                        .findFirst()
                        .or(() -> directory.operators().stream().findFirst());
        };
    }

    private static Optional<Person> first(Role role, Directory directory) {
        return directory.withRole(role).stream().findFirst();
    }
}
