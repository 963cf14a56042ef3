package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one message of everything that one person is to be told at one time. */
final class Digest {
    private static final int MOST_BUTTONS = 2;

    private final Messages messages;

    Digest(Messages messages) {
        this.messages = messages;
    }

    /**
     * Something to tell.
     *
     * @param missed when it should have been said, if that was while the service was down
     * @param personal whether it is for this very person, away or not
     */
    record Item(Saying saying, Optional<LocalDateTime> missed, boolean personal) {
        /** The same, beginning with a line that says for whom it is. */
        Item insteadOf(String line) {
            Reply words = saying.words().withText(line + "\n\n" + saying.words().text());
            return new Item(new Saying(saying.until(), words, saying.effects()), missed, personal);
        }
    }

    /** One message, the most urgent first; the buttons are those of the most urgent. At least one item. */
    Reply of(List<Item> items) {
        List<Item> sorted = items.stream()
                .sorted(Comparator.comparing(item -> item.saying().until()))
                .toList();
        String text = sorted.stream().map(this::text).collect(Collectors.joining("\n\n"));
        List<Button> buttons = sorted.stream()
                .flatMap(item -> item.saying().words().buttons().stream())
                .limit(MOST_BUTTONS)
                .toList();
        if (sorted.size() == 1) return new Reply(sorted.get(0).saying().words().title(), text, buttons);
        Map<String, Integer> count = Map.of("n", sorted.size());
        return new Reply(
                messages.say("reminder.digest.title", count),
                messages.say("reminder.digest.head", count) + "\n\n" + text,
                buttons);
    }

    private String text(Item item) {
        String words = item.saying().words().text();
        return item.missed().map(when -> late(when) + "\n\n" + words).orElse(words);
    }

    private String late(LocalDateTime when) {
        return messages.say("reminder.late", Map.of("when", ChineseDates.format(when)));
    }
}
