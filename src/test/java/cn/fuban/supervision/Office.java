package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.FeatureOffice;
import cn.fuban.config.ConfigFolder;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.ShownCard;
import cn.fuban.directory.Directory;
import cn.fuban.store.Commit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An office with the skill of supervision. */
final class Office extends FeatureOffice {
    static final String LI = "lisiyuan";
    static final String DIRECTOR = "wuxiaofeng";
    static final String PERFORMANCE = "tianfang";
    static final String MAYOR = "chenzhiyuan";

    /** The vice-mayor in charge of the housing bureau, and one who is not. */
    static final String VICE_MAYOR = "zhangmingyuan";

    static final String OTHER_VICE_MAYOR = "wanglixin";

    /** Head, liaison and staff of the housing bureau (住建局), and the head of the finance bureau. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";
    static final String FINANCE = "huangdesheng";

    private static final Shared<Office> SHARED = new Shared<>(() -> new Office(FOLDER, folder()));

    final Desk desk;
    private final Set<String> seen = new HashSet<>();

    static Office on(String now) {
        Office office = SHARED.on(now);
        office.seen.clear();
        return office;
    }

    /** One of its own, in another district. */
    static Office in(ConfigFolder district, Path folder, String now) {
        Office office = new Office(district, folder);
        office.clock.set(now);
        return office;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Office(ConfigFolder config, Path folder) {
        super(Directory.read(config), folder);
        SupervisionConfiguration beans = new SupervisionConfiguration();
        Settings settings = beans.supervisionSettings(config);
        Timing timing = beans.supervisionTiming(settings, CALENDAR, DISTRICT);
        ItemWords words = beans.itemWords(MESSAGES, timing, directory);
        desk = beans.supervisionDesk(settings, timing, words, directory, HOURS);
        Summarising summarising = beans.summarising(settings, words, CALENDAR, HOURS);
        DraftReader reader = beans.draftReader(directory, LANGUAGE, CALENDAR, settings);
        open(
                List.of(beans.supervisionSkill(desk, reader, summarising, beans.itemSheet(words, LANGUAGE, CALENDAR))),
                List.of(beans.supervisionReminderOwner(desk, words), summarising));
    }

    /** What is answered. */
    String say(String who, String text) {
        return outcome(who, text).reply().orElseThrow().text();
    }

    Outcome outcome(String who, String text) {
        Outcome outcome = outcome(who, "supervision.progress", text);
        for (Card card : outcome.cards())
            card.viewers().keySet().stream()
                    .filter(viewer -> seen.add(card.id() + "/" + viewer))
                    .collect(Collectors.groupingBy(viewer -> ringing(card, viewer)))
                    .forEach((reply, people) -> deliver(people, reply));
        return outcome;
    }

    /** A card rings when it is new to somebody. */
    private static Reply ringing(Card card, String viewer) {
        List<Button> buttons = card.buttonsOf(viewer).stream()
                .map(button -> new Button(button.label(), button.sentence()))
                .toList();
        return new Reply(card.title(), card.text() + "\n\n" + card.state(), buttons);
    }

    /** The card of an item as it is now. */
    Card card(int number) {
        return store.records()
                .find(ShownCard.CARDS, "supervision-" + number)
                .orElseThrow()
                .card();
    }

    /** An item set up and assigned by a secretary, as 督办1 if it is the first. */
    void assigned(String sentence) {
        say(LI, sentence);
        assertThat(say(LI, "确认")).contains("已交办");
    }

    /** Somebody is away for a time, and another acts. */
    void away(String who, String acting, String from, String until) {
        away(who, Optional.of(acting), from, until);
    }

    /** An executive meeting that has ended. */
    void ended(int number) {
        Sitting sitting = new Sitting("executive", number, "第" + number + "次常务会议", LocalDate.of(2026, 11, 24));
        store.commit(new Commit().save(Sitting.TYPE, Sitting.id("executive", number), sitting, store.json()));
    }

    Item item(int number) {
        return Items.in(store.records()).find(number).orElseThrow();
    }

    /** When something was sent to this person, to the minute. */
    List<String> moments(String who) {
        return sentTo(who).map(message -> message.at().toString()).toList();
    }

    /** The sentences of all buttons that this person was sent. */
    List<String> buttons(String who) {
        return sentTo(who)
                .flatMap(message -> message.reply().buttons().stream())
                .map(Button::sentence)
                .toList();
    }
}
