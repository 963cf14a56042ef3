package cn.fuban.directory;

import java.util.Set;

/**
 * Somebody in the directory.
 *
 * @param id the DingTalk userId
 * @param name the full name
 * @param post as it is written in documents, such as 局长
 * @param unit where the person works
 * @param roles what the person is in the rules
 * @param phone the number to call when a message cannot be delivered
 */
public record Person(StaffId id, String name, String post, Unit unit, Set<Role> roles, String phone) {

    /** Whether the person has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person heads the own unit (主要负责人). */
    public boolean isHead() {
        return is(Role.UNIT_HEAD) || is(Role.OFFICE_DIRECTOR);
    }

    /** Whether the person is the mayor or a vice-mayor. */
    public boolean isLeader() {
        return is(Role.MAYOR) || isViceMayor();
    }

    /** Whether the person is a vice-mayor, the executive one included. */
    public boolean isViceMayor() {
        return is(Role.EXECUTIVE_VICE_MAYOR) || is(Role.VICE_MAYOR);
    }
}
