package cn.fuban.sandbox;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Group;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose phones there are. */
@ControlApi
class PeopleApi {
    private final Directory directory;

    PeopleApi(Directory directory) {
        this.directory = directory;
    }

    /** A person as a caller sees them. */
    record View(
            StaffId userId,
            String name,
            String post,
            String unit,
            List<String> roles,
            List<String> inChargeOf,
            @Nullable StaffId actingPartner,
            List<StaffId> liaisonFor) {}

    @GetMapping("/people")
    List<View> people() {
        return directory.people().stream().map(this::view).toList();
    }

    @GetMapping("/groups")
    List<Group> groups() {
        return directory.groups();
    }

    private View view(Person person) {
        return new View(
                person.id(),
                person.name(),
                person.post(),
                person.unit().name(),
                person.roles().stream().sorted().map(Role::id).toList(),
                directory.portfolioOf(person.id()).stream().map(Unit::name).toList(),
                directory.actingPartnerOf(person.id()).map(Person::id).orElse(null),
                directory.leadersLiaisedBy(person.id()).stream().map(Person::id).toList());
    }
}
