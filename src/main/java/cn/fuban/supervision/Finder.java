package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.presence.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which item is meant, among those that the person may see. */
final class Finder {
    private static final int MOST_OFFERED = 5;
    private static final int MOST_BUTTONS = 2;
    private static final int WORD = 3;

    /** What people say of how a matter comes on. */
    private static final Pattern PROGRESS = Pattern.compile("已|完成|正在|进场|开工|动工|启动|过半|还差|进展|推进|完工|封顶|验收|招标|进度");

    private final Desk desk;

    Finder(Desk desk) {
        this.desk = desk;
    }

    /** Whoever speaks. */
    Actor actor(Turn turn) {
        return desk.actor(turn);
    }

    /** Everything that this person may see. */
    Items visible(Turn turn) {
        Actor who = desk.actor(turn);
        return Items.in(turn.records()).where(item -> desk.rights().sees(who, item));
    }

    /** Goes on with the item that is named by number; otherwise offers those that the words fit. */
    Outcome one(Command command, Turn turn, Function<Item, Outcome> goingOn) {
        Items visible = visible(turn);
        if (command.number().isPresent())
            return visible.find(command.number().get())
                    .map(goingOn)
                    .orElseGet(() -> desk.refuse(new Refusal(
                            "none", Map.of("item", "督办" + command.number().get()))));
        List<Item> named = fitting(command.rest(), visible);
        List<Item> fitting = named.isEmpty() ? own(turn, visible) : named;
        if (fitting.isEmpty()) return Outcome.reply(desk.phrases().reply("which.none", Map.of()));
        return fitting.size() == 1 && isMeant(fitting.get(0), !named.isEmpty(), command, turn)
                ? goingOn.apply(fitting.get(0))
                : offered(fitting, turn);
    }

    /** Whether the only one that can be meant is meant: it is asked about, or its own unit says how it comes on. */
    private boolean isMeant(Item item, boolean named, Command command, Turn turn) {
        if (command.act() == Act.SHOW) return true;
        boolean own = item.state().isOpen()
                && item.matter().isOf(turn.person().unit().id().value())
                && desk.rights().speaksFor(desk.actor(turn), item).isPresent();
        boolean progress = command.percent().isPresent()
                || PROGRESS.matcher(command.rest()).find();
        return own
                && switch (command.act()) {
                    case REPORT -> named || progress;
                    case DONE, SIGN, ASK_EXTENSION -> named;
                    default -> false;
                };
    }

    /** A question that names no number and fits no title is one for all that the person may see. */
    boolean isAboutMany(Command command, Turn turn) {
        return command.act() == Act.SHOW
                && command.numbers().isEmpty()
                && fitting(command.rest(), visible(turn)).isEmpty();
    }

    /** Those whose title shares most with the words, if it is enough to mean something. */
    List<Item> fitting(String words, Items among) {
        Items open = among.where(item -> item.state().isOnRecord());
        int best = open.all().stream()
                .mapToInt(item -> shared(words, item.matter().title()))
                .max()
                .orElse(0);
        if (best < 2) return List.of();
        return open.all().stream()
                .filter(item -> {
                    String title = item.matter().title();
                    return shared(words, title) == best && (best >= WORD || best * 2 >= title.length());
                })
                .sorted(Comparator.comparing(item -> item.state() == State.CLOSED))
                .toList();
    }

    private List<Item> own(Turn turn, Items visible) {
        return visible.where(item -> item.state().isOpen()
                        && item.matter().isOf(turn.person().unit().id().value()))
                .all();
    }

    /** What was said stands on the buttons with the number before it. */
    private Outcome offered(List<Item> items, Turn turn) {
        List<Map<String, Object>> lines = items.stream()
                .limit(MOST_OFFERED)
                .map(item -> desk.words().of(item, turn.today()))
                .toList();
        List<Button> buttons = items.stream()
                .limit(MOST_BUTTONS)
                .map(item -> new Button(
                        "督办" + item.number(),
                        "督办" + item.number() + " " + turn.message().text()))
                .toList();
        return Outcome.reply(desk.phrases().reply("which", Map.of("items", lines), buttons));
    }

    /** The length of the longest piece that both have. */
    private static int shared(String one, String other) {
        int[] row = new int[other.length() + 1];
        int longest = 0;
        for (int i = 0; i < one.length(); i++)
            for (int j = other.length(); j > 0; j--) {
                row[j] = one.charAt(i) == other.charAt(j - 1) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        return longest;
    }
}
