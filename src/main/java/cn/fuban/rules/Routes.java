package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.language.Utterance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Answers who decides on an absence for the post of whoever it is about, with the names in those posts. */
final class Routes {
    private static final Pattern ABSENCE = Pattern.compile(
            "外出|出差|离开|出区|出市|出省|招商|考察|培训|学习|开会|跑项目|办事|出去|[去到](?!年|底)[^,，]{1,8}(?:[,，]|[天日])|(?<![节放长暑寒休])假(?![日如定设])");
    /** Absences that the rules do not speak of. */
    private static final Pattern OTHER = Pattern.compile("年休|年假|休假|病|产假|婚|丧|探亲|事假|公休|因私|私事|旅游|出国|出境|护照|区内|下乡|下村");

    private static final Pattern DECISION =
            Pattern.compile("谁批|[找向给报跟].{0,3}(?:谁|哪)|哪[个位级].{0,2}批|批|报到|报区长|报区政府|报备|要报告|审批|请假手续|咋个?(?:请|报)|怎么(?:请|报)");
    private static final Pattern MEETING = Pattern.compile("常务会|全体会|碰头会|专题会|列席|中途|离会|会场");

    private final Directory directory;
    private final Asker asker;
    private final Messages messages;

    Routes(Directory directory, Messages messages) {
        this.directory = directory;
        this.asker = new Asker(directory);
        this.messages = messages;
    }

    /** What is to be said for the post, and whether the rules do not say it. */
    record Routed(ArticleId article, String words, boolean unsaid) {}

    /** Whether a question is about who decides on an absence. */
    static boolean asks(String text) {
        return ABSENCE.matcher(text).find()
                && DECISION.matcher(text).find()
                && !OTHER.matcher(text).find()
                && !MEETING.matcher(text).find();
    }

    /** The question with the speaker's post in it, where the answer depends on that. */
    String withPost(String text, Person speaker) {
        boolean own = asks(text)
                && !Asker.claims(text)
                && asker.of(text, speaker).filter(who -> who.is(speaker)).isPresent();
        return own ? "我是" + speaker.post() + "，" + text : text;
    }

    /**
     * The answer for the post.
     *
     * @param said the question and what it leans on
     * @param now the question alone, for the length of the absence
     */
    Optional<Routed> of(Edition edition, String said, Utterance now, Person speaker) {
        if (!asks(said)) {
            return Optional.empty();
        }
        OptionalDouble days = Absence.daysIn(now);
        return asker.of(said, speaker)
                .flatMap(subject -> edition.knowledge().routes().stream()
                        .filter(route -> route.fits(subject.roles(), days))
                        .findFirst()
                        .map(route -> new Routed(route.article(), words(route, subject, days), route.unsaid())));
    }

    private String words(Route route, Asker.Subject subject, OptionalDouble days) {
        Map<String, Object> values = new HashMap<>();
        values.put("who", subject.person().map(this::titled));
        values.put("leader", subject.person().flatMap(this::leaderOf).map(this::named));
        values.put("mayor", mayor().map(Person::name));
        values.put(
                "partner",
                subject.person()
                        .flatMap(person -> directory.actingPartnerOf(person.id()))
                        .map(this::named));
        values.put("half", days.stream().anyMatch(length -> length != Math.rint(length)));
        values.put("member", subject.person().filter(this::isMember).isPresent());
        return messages.say("rules.route." + route.say(), values);
    }

    private Optional<Person> leaderOf(Person person) {
        return directory.leaderInChargeOf(person.unit().id());
    }

    private Optional<Person> mayor() {
        return directory.withRole(Role.MAYOR).stream().findFirst();
    }

    /** Heads of departments are members of the government, heads of towns and streets are not (work:4). */
    private boolean isMember(Person head) {
        return switch (head.unit().kind()) {
            case GOVERNMENT, OFFICE, DEPARTMENT -> true;
            case TOWN, STREET -> false;
        };
    }

    private String named(Person person) {
        return messages.say("rules.route.named", Map.of("post", person.post(), "name", person.name()));
    }

    private String titled(Person person) {
        return person.unit().shortName().endsWith(person.post())
                ? person.post()
                : messages.say(
                        "rules.route.titled", Map.of("unit", person.unit().shortName(), "post", person.post()));
    }
}
