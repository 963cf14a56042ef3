package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All duties of the configuration, and who owes which. */
record Duties(List<Duty> all, Directory directory) {
    Duties {
        all = List.copyOf(all);
    }

    Optional<Duty> find(String id) {
        return all.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** The one that a text speaks of most clearly. */
    Optional<Duty> spokenOf(String text) {
        return all.stream()
                .filter(duty -> duty.weightIn(text) > 0)
                .max(Comparator.comparingInt(duty -> duty.weightIn(text)));
    }

    List<Owner> owners(Duty duty) {
        return duty.owes().owners(directory);
    }

    /** For whom this person speaks: oneself, or the own unit. */
    Optional<Owner> own(Duty duty, Person person) {
        return owners(duty).stream()
                .filter(owner -> owner.isSpokenForBy(person, directory))
                .findFirst();
    }

    Optional<Owner> owner(Duty duty, String key) {
        return owners(duty).stream().filter(owner -> owner.key().equals(key)).findFirst();
    }
}
