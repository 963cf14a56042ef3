package cn.fuban.rules;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose absence a question is about: the speaker's own, one of a post that the speaker claims, or another's. */
final class Asker {
    /**
     * Whose absence it is.
     *
     * @param person empty when only the post is known
     */
    record Subject(Optional<Person> person, Set<Role> roles) {
        boolean is(Person other) {
            return person.filter(other::equals).isPresent();
        }

        private static Subject of(Person person) {
            return new Subject(Optional.of(person), person.roles());
        }
    }

    private static final Pattern CLAIM = Pattern.compile("我是(?<post>[^,，。；;?？]{1,16})");
    private static final Pattern OTHER_POST = Pattern.compile("副(?!区长)|科|股|干部|职工|工作人员|联络员|干事|办事员|聘|借调");
    /** Somebody whose absence the rules do not speak of. */
    private static final Pattern DEPUTY =
            Pattern.compile("副(?:局|镇|乡|主)[长任]?|(?<!区政府)副职|[科股]长|科员|一般干部|普通干部|普通职工|干部职工|工作人员|下属");

    /** Somebody else's absence, by a post that the rules do speak of. */
    private static final Pattern HEAD_AWAY =
            Pattern.compile("(?<!副)(?:局长|镇长|乡长|一把手|主要负责人|街道办主任)[^,，]{0,3}(?:外出|出差|请|离开|出去)");

    private static final Pattern HEAD = Pattern.compile("局长|镇长|乡长|主任|一把手|负责人|书记");
    private static final Pattern OWN = Pattern.compile("我(?!区|市|省|国|们[区市])|自己|本人");

    private final Names names;

    Asker(Directory directory) {
        this.names = new Names(directory);
    }

    /** Whether the speaker says what post it is. */
    static boolean claims(String text) {
        return CLAIM.matcher(text).find();
    }

    /** @param text evened out */
    Optional<Subject> of(String text, Person speaker) {
        Matcher claim = CLAIM.matcher(text);
        if (claim.find()) {
            return claimed(claim.group("post"), speaker);
        }
        List<Mention> people = names.in(text, speaker).stream()
                .filter(mention -> !mention.people().isEmpty())
                .toList();
        if (people.isEmpty()) {
            if (DEPUTY.matcher(text).find()) {
                return Optional.of(new Subject(Optional.empty(), Set.of(Role.STAFF)));
            }
            if (!speaker.isHead() && HEAD_AWAY.matcher(text).find()) {
                return Optional.of(new Subject(Optional.empty(), Set.of(Role.UNIT_HEAD)));
            }
            boolean own = OWN.matcher(text).find() || speaker.isHead() || speaker.isLeader();
            return own ? Optional.of(Subject.of(speaker)) : Optional.empty();
        }
        List<Person> meant = people.get(0).people();
        if (OWN.matcher(text.substring(0, people.get(0).start())).find()) {
            return Optional.of(Subject.of(speaker));
        }
        return meant.size() == 1 ? Optional.of(Subject.of(meant.get(0))) : kind(meant);
    }

    /** Several who are all the same in the rules. */
    private static Optional<Subject> kind(List<Person> meant) {
        if (meant.stream().allMatch(Person::isViceMayor)) {
            return Optional.of(new Subject(Optional.empty(), Set.of(Role.VICE_MAYOR)));
        }
        return meant.stream().allMatch(Person::isHead)
                ? Optional.of(new Subject(Optional.empty(), Set.of(Role.UNIT_HEAD)))
                : Optional.empty();
    }

    private Optional<Subject> claimed(String post, Person speaker) {
        if (OTHER_POST.matcher(post).find()) {
            return Optional.of(new Subject(Optional.empty(), Set.of(Role.STAFF)));
        }
        List<Person> meant = names.in(post, speaker).stream()
                .flatMap(mention -> mention.people().stream())
                .toList();
        if (meant.contains(speaker) || meant.size() == 1) {
            return Optional.of(Subject.of(meant.contains(speaker) ? speaker : meant.get(0)));
        }
        if (post.contains("副区长")) {
            return Optional.of(new Subject(Optional.empty(), Set.of(Role.VICE_MAYOR)));
        }
        return HEAD.matcher(post).find()
                ? Optional.of(new Subject(Optional.empty(), Set.of(Role.UNIT_HEAD)))
                : Optional.empty();
    }
}
