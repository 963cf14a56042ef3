package cn.fuban.meeting;

import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.time.Duration;
import java.util.List;

/**
 * A kind of meeting, from {@code meetings.yaml}.
 *
 * @param name after 第N次
 * @param shortName in the sentences of buttons
 * @param usual how long it usually takes
 */
record Kind(String id, String name, String shortName, People people, boolean warnOfNoMeetingDays, Duration usual) {
    /**
     * Who has to do with it.
     *
     * @param members by role
     * @param chairs the roles that may end it, beside those who plan it
     * @param plan what planning it takes
     */
    record People(List<Role> members, List<Role> chairs, Permission plan) {}

    /** Such as 第45次常务会议. */
    String title(int number) {
        return "第" + number + "次" + name;
    }

    /** As the sentences of buttons name it, such as 常务会45. */
    String tag(int number) {
        return shortName + number;
    }

    boolean mayBePlannedBy(Person person) {
        return people.plan().isGivenTo(person);
    }

    boolean mayBeEndedBy(Person person) {
        return mayBePlannedBy(person) || isChairedBy(person);
    }

    boolean isChairedBy(Person person) {
        return people.chairs().stream().anyMatch(person::is);
    }

    boolean hasMember(Person person) {
        return people.members().stream().anyMatch(person::is);
    }
}
