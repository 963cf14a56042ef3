package cn.fuban.conversation;

import java.util.List;

/** Words to people who did not ask: the same reply to each of them. */
public record Notice(List<String> people, Reply reply) {
    public Notice {
        people = people.stream().distinct().toList();
    }
}
