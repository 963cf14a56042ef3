package cn.fuban.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;

/** Takes tables, and gives back what it has got. */
final class FilingSkill implements Skill {
    /** For an office that is to have it; without an annotation, so that no other finds it. */
    static class InOffice {
        @Bean
        Skill filingSkill() {
            return new FilingSkill();
        }
    }

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public Set<String> intents() {
        return Set.of();
    }

    @Override
    public Outcome answer(Turn turn) {
        throw new IllegalStateException("It has no intents");
    }

    @Override
    public Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> dialogue) {
        if (!file.name().endsWith(".xlsx")) return Optional.empty();
        String sender = turn.message().sender();
        return Optional.of(Outcome.reply(new Reply("已收", "已收：" + file.bytes().length + "字节"))
                .enclose(List.of(sender), OutgoingFile.of("回执-" + file.name(), file.bytes())));
    }
}
