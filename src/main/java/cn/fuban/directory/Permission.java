package cn.fuban.directory;

import java.util.Set;

/** What not everybody may do, and who may. Whatever is not given here is denied. */
public enum Permission {
    /** Plan, move, cancel and end meetings of every kind. */
    PLAN_MEETINGS(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR),
    /** Plan, move, cancel and end special meetings (work:45). */
    PLAN_SPECIAL_MEETINGS(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR, Role.EXECUTIVE_VICE_MAYOR, Role.VICE_MAYOR);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether this person may do it. */
    public boolean isGivenTo(Person person) {
        return person.roles().stream().anyMatch(roles::contains);
    }
}
