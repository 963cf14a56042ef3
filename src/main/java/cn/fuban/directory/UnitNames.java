package cn.fuban.directory;

import java.util.List;
import java.util.Optional;

/** What people call the units. */
final class UnitNames {
    private static final List<String> OWN = List.of("我们", "咱们", "我", "本", "咱");
    private static final List<String> KINDS = List.of("单位", "部门", "街道", "局", "镇", "乡");
    private static final String HIGHER = "市省";

    private final Phrases<Unit> phrases = new Phrases<>();

    UnitNames(Directory directory) {
        directory.units().forEach(this::add);
    }

    /** The longest name of a unit that begins here; the speaker's own for 我们局. */
    Optional<Phrases.Found<Unit>> at(String text, int start, Person speaker) {
        if (start > 0 && HIGHER.indexOf(text.charAt(start - 1)) >= 0) {
            return Optional.empty();
        }
        return phrases.at(text, start).or(() -> own(text, start, speaker));
    }

    private void add(Unit unit) {
        addWithDistrict(unit.name(), unit);
        unit.aliases().forEach(alias -> addWithDistrict(alias, unit));
    }

    /** A leading 区 may be said or left out. */
    private void addWithDistrict(String name, Unit unit) {
        phrases.add(name, unit);
        if (unit.kind() != Unit.Kind.GOVERNMENT) {
            phrases.add(name.startsWith("区") ? name.substring(1) : "区" + name, unit);
        }
    }

    private static Optional<Phrases.Found<Unit>> own(String text, int start, Person speaker) {
        return OWN.stream()
                .filter(word -> text.startsWith(word, start))
                .flatMap(word -> KINDS.stream()
                        .filter(kind -> text.startsWith(kind, start + word.length()))
                        .map(kind ->
                                new Phrases.Found<>(start + word.length() + kind.length(), List.of(speaker.unit()))))
                .findFirst();
    }
}
