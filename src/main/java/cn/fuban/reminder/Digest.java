package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one message of everything that one person is to be told at one time. */
final class Digest {
    private static final int MOST_BUTTONS = 2;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    Digest(Messages messages) {
        this.messages = messages;
    }

    /**
     * Something to tell.
     *
     * @param missed when it should have been said, if that was while the service was down
     * @param personal whether it is for this very person, away or not
     * @param again the time of day, when it was said today already: the same words on one day would be swallowed
     */
    record Item(
            Reminder reminder,
            Saying saying,
            Optional<LocalDateTime> missed,
            boolean personal,
            Optional<LocalTime> again) {
        /** The same, beginning with a line that says for whom it is; only the person who is away could put it off. */
        Item insteadOf(String line) {
            Reply words = saying.words().withText(line + "\n\n" + saying.words().text());
            return new Item(
                    reminder, new Saying(saying.until(), words, saying.effects()), missed, personal, Optional.empty());
        }

        /** The same, said once more at this time of day. */
        Item again(LocalTime time) {
            return new Item(reminder, saying, missed, personal, Optional.of(time));
        }
    }

    /**
     * One message, the most urgent first; the buttons are those of the most urgent, and for one alone also to put it
     * off. At least one item.
     *
     * @param morning whether the office has just opened
     */
    Reply of(List<Item> items, boolean morning) {
        List<Item> sorted = items.stream()
                .sorted(Comparator.comparing(item -> item.saying().until()))
                .toList();
        String text = sorted.stream().map(this::text).collect(Collectors.joining("\n\n"));
        if (sorted.size() == 1)
            return new Reply(
                    sorted.get(0).saying().words().title(),
                    (again(sorted) + "\n\n" + text).strip(),
                    buttons(sorted.get(0)));
        List<Button> buttons = sorted.stream()
                .flatMap(item -> item.saying().words().buttons().stream())
                .limit(MOST_BUTTONS)
                .toList();
        Map<String, Integer> count = Map.of("n", sorted.size());
        return new Reply(
                messages.say(morning ? "reminder.digest.morning" : "reminder.digest.title", count),
                messages.say("reminder.digest.head", count) + again(sorted) + "\n\n" + text,
                buttons);
    }

    private List<Button> buttons(Item item) {
        List<Button> buttons = new ArrayList<>(item.saying().words().buttons());
        String about = item.saying().about();
        if (!about.isEmpty() && buttons.size() < MOST_BUTTONS)
            buttons.add(new Button(
                    messages.say("reminder.later.button.label"),
                    messages.say("reminder.later.button.sentence", Map.of("what", about))));
        return buttons;
    }

    private String text(Item item) {
        String words = item.saying().words().text();
        return item.missed().map(when -> late(when) + "\n\n" + words).orElse(words);
    }

    /** That some of it was said today already. */
    private String again(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.again().stream())
                .findFirst()
                .map(time -> messages.say("reminder.again", Map.of("time", CLOCK.format(time))))
                .orElse("");
    }

    private String late(LocalDateTime when) {
        return messages.say("reminder.late", Map.of("when", ChineseDates.format(when)));
    }
}
