package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.util.List;
import java.util.Map;

/** Who the bot is, and the handful of rules and deadlines that concern this person's post. */
final class Greeting {
    /** The first of these that a person has decides which words are shown. */
    private static final List<Role> BY_WEIGHT = List.of(
            Role.MAYOR,
            Role.EXECUTIVE_VICE_MAYOR,
            Role.VICE_MAYOR,
            Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY,
            Role.OPERATOR,
            Role.PERFORMANCE_OFFICE,
            Role.UNIT_HEAD,
            Role.LIAISON,
            Role.STAFF);

    private final Messages messages;

    Greeting(Messages messages) {
        this.messages = messages;
    }

    String of(Person person) {
        return messages.say(
                "conversation.greeting.text",
                Map.of("concerns", messages.say("conversation.greeting." + keyFor(person))));
    }

    /** The part of a message key for the person's weightiest role. */
    static String keyFor(Person person) {
        Role role = BY_WEIGHT.stream().filter(person::is).findFirst().orElse(Role.STAFF);
        return role.id();
    }
}
