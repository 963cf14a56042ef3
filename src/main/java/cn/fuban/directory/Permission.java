package cn.fuban.directory;

import java.util.Set;

/** What not everybody may do, and who may. Whatever is not given here is denied. */
public enum Permission {
    /** Plan, move, cancel and end meetings of every kind. */
    PLAN_MEETINGS(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR),
    /** Add a year's holidays, see what could not be delivered and how much of the quota is used. */
    OFFICE_UPKEEP(Role.OPERATOR, Role.OFFICE_DIRECTOR),
    /** Plan, move, cancel and end special meetings (work:45). */
    PLAN_SPECIAL_MEETINGS(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR, Role.EXECUTIVE_VICE_MAYOR, Role.VICE_MAYOR),
    /** Set up, assign, verify and close supervision items of every unit; vice-mayors do so within their portfolio. */
    SUPERVISE(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR, Role.PERFORMANCE_OFFICE),
    /** See the supervision items of every unit. */
    SEE_SUPERVISION(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY, Role.MAYOR, Role.PERFORMANCE_OFFICE),
    /** Record an instruction of the mayor (区长批示); others than the mayor with the mayor's confirming tap. */
    RECORD_INSTRUCTIONS(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.MAYOR),
    /** Take supervision items out as files. */
    EXPORT_SUPERVISION(Role.OPERATOR, Role.OFFICE_DIRECTOR, Role.PERFORMANCE_OFFICE),
    /** Speak for a unit that is not the own one, marked so. */
    SPEAK_FOR_UNITS(Role.OPERATOR, Role.OFFICE_DIRECTOR),
    /** Record how the office reads the rules, and see what was not answered well. */
    KEEP_RULES(Role.OPERATOR, Role.OFFICE_DIRECTOR),
    /** Keep the roster of leaders on duty. */
    KEEP_DUTY_ROSTER(Role.OPERATOR, Role.OFFICE_DIRECTOR),
    /** Keep and see the registers of what recurs every year, of everybody. */
    KEEP_REGISTERS(Role.OPERATOR, Role.OFFICE_DIRECTOR);

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
