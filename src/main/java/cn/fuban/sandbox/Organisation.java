package cn.fuban.sandbox;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Group;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is in the organisation as DingTalk knows it: the directory, and every stranger who has spoken. */
@Component
@InSandbox
class Organisation {
    private final Directory directory;
    private final Sayings sayings;

    Organisation(Directory directory, Sayings sayings) {
        this.directory = directory;
        this.sayings = sayings;
    }

    boolean hasMember(String userId) {
        return directory.person(new StaffId(userId)).isPresent() || sayings.hasSpoken(userId);
    }

    String nameOf(String userId) {
        return directory.person(new StaffId(userId)).map(Person::name).orElse(userId);
    }

    Optional<Group> group(String id) {
        return directory.group(id);
    }

    boolean isInGroup(String userId, Group group) {
        return group.members().contains(new StaffId(userId));
    }
}
