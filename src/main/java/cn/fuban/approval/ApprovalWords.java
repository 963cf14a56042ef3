package cn.fuban.approval;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Deputy;
import cn.fuban.workcalendar.ChineseDates;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Approvals in words: the card of whoever decides, the decisions on record, and what the others see. */
final class ApprovalWords {
    private final Messages messages;
    private final Directory directory;
    private final ZoneId zone;

    ApprovalWords(Messages messages, Directory directory, ZoneId zone) {
        this.messages = messages;
        this.directory = directory;
        this.zone = zone;
    }

    /** What all who have to do with it see, in its present state. */
    Card card(Approval approval, Optional<Deputy> holder, ZonedDateTime now) {
        Map<String, Object> values = values(approval);
        values.put(
                "acting",
                holder.filter(Deputy::isActing).map(who -> name(who.of())).orElse(""));
        values.put("where", approval.isOpen() ? where(approval, holder, now) : "");
        values.put("withdrawn", approval.state() == Approval.State.WITHDRAWN);
        return new Card(approval.id(), say("ask.title", values), say("ask.text", values), say("ask.state", values));
    }

    /** 同意 and 不同意, for those who do not decide as what would have been possible. */
    List<CardButton> buttons(Approval approval, boolean decides) {
        return Stream.of("agree", "refuse")
                .map(key -> {
                    Button button = button(key, approval);
                    return new CardButton(key, button.label(), button.sentence(), decides);
                })
                .toList();
    }

    /** What whoever's turn it is reads in a message. */
    Reply message(Approval approval, Deputy holder) {
        Map<String, Object> values = values(approval);
        values.put("acting", holder.isActing() ? name(holder.of()) : "");
        return new Reply(
                say("ask.title", values),
                say("ask.text", values),
                List.of(button("agree", approval), button("refuse", approval)));
    }

    /** The same to somebody who has not decided since yesterday or longer. */
    Reply waiting(Approval approval, ZonedDateTime now) {
        Map<String, Object> values = values(approval);
        values.put("since", day(approval.since(), now));
        return new Reply(
                say("waiting.title", values),
                say("waiting.text", values),
                List.of(taggedButton("agree", approval), taggedButton("refuse", approval)));
    }

    Reply withdrawn(Approval approval) {
        return reply("withdrawn", values(approval));
    }

    Reply nobodyLeft(Approval approval) {
        return reply("nobodyleft", values(approval));
    }

    Reply bothAway(Approval approval, String named) {
        Map<String, Object> values = values(approval);
        values.put("named", name(named));
        return reply("bothaway", values);
    }

    /** What was decided, to whoever decided it. */
    Reply done(Approval approval, Optional<Deputy> next) {
        Map<String, Object> values = values(approval);
        values.put("verdict", verdict(approval.lastDecision().orElseThrow()));
        values.put("next", next.map(this::whom).orElse(""));
        return reply("done", values);
    }

    /** Why a tap or a word changes nothing: somebody has decided before. */
    Reply tooLate(Approval approval) {
        Map<String, Object> values = values(approval);
        values.put(
                "what",
                history(approval).stream().reduce((earlier, later) -> later).orElse(say("state.withdrawn")));
        return reply("toolate", values);
    }

    /** Why a tap or a word changes nothing: it lies with somebody else. */
    Reply notYours(Approval approval, Optional<Deputy> holder) {
        Map<String, Object> values = values(approval);
        values.put("holder", holder.map(this::whom).orElse(""));
        return reply("notyours", values);
    }

    Reply own(Approval approval) {
        return reply("own", values(approval));
    }

    /** All that waits for somebody, one line each. */
    Reply list(List<Approval> waiting, String key, ZonedDateTime now) {
        List<Map<String, String>> lines = waiting.stream()
                .map(approval -> Map.of(
                        "tag", approval.matter().tag(),
                        "title", approval.matter().title(),
                        "what", approval.matter().text().lines().findFirst().orElse(""),
                        "since", day(approval.since(), now)))
                .toList();
        List<Button> buttons = waiting.size() == 1
                ? List.of(button("agree", waiting.get(0)), button("refuse", waiting.get(0)))
                : List.of();
        String example = waiting.size() > 1 ? waiting.get(0).matter().tag() : "";
        Map<String, Object> values = Map.of("lines", lines, "n", waiting.size(), "example", example);
        return new Reply(say(key + ".title", values), say(key + ".text", values), buttons);
    }

    /** One line of 我的事. */
    String line(Approval approval, ZonedDateTime now) {
        return say(
                "line",
                Map.of(
                        "tag", approval.matter().tag(),
                        "title", approval.matter().title(),
                        "since", day(approval.since(), now)));
    }

    Button button(String key, Approval approval) {
        Map<String, String> values = Map.of("tag", approval.matter().tag());
        return new Button(say("button." + key + ".label"), say("button." + key + ".sentence", values));
    }

    /** The same in a message that may be merged with others, so that the label says which one it is. */
    Button taggedButton(String key, Approval approval) {
        Map<String, String> values = Map.of("tag", approval.matter().tag());
        return new Button(say("tagged." + key, values), say("button." + key + ".sentence", values));
    }

    String where(Approval approval, Optional<Deputy> holder, ZonedDateTime now) {
        return say(
                "where",
                Map.of(
                        "holder", holder.map(this::whom).orElse(say("nobody")),
                        "since", day(approval.since(), now)));
    }

    List<String> history(Approval approval) {
        return approval.decisions().stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.URGED)
                .map(decision -> say(
                        decision.verdict() == Decision.Verdict.HANDED_ON ? "handed" : "decision",
                        Map.of(
                                "who",
                                        decision.isInAnothersPlace()
                                                ? name(decision.by()) + say("for") + name(decision.of())
                                                : name(decision.by()),
                                "verdict", verdict(decision),
                                "opinion", decision.opinion(),
                                "to", decision.opinion(),
                                "when", full(decision.at()))))
                .toList();
    }

    Reply reply(String key, Map<String, ?> values) {
        return new Reply(say(key + ".title", values), say(key + ".text", values));
    }

    /** The name and, where it is another's place, whose. */
    private String whom(Deputy holder) {
        return holder.isActing() ? name(holder.person()) + say("for") + name(holder.of()) : name(holder.person());
    }

    String name(String person) {
        return directory.person(new StaffId(person)).map(Person::name).orElse(person);
    }

    private Map<String, Object> values(Approval approval) {
        Map<String, Object> values = new HashMap<>();
        values.put("tag", approval.matter().tag());
        values.put("title", approval.matter().title());
        values.put("text", approval.matter().text());
        values.put("history", history(approval));
        values.put(
                "task",
                approval.current().map(step -> word("task", step.task())).orElse(""));
        return values;
    }

    private String verdict(Decision decision) {
        return word("verdict", decision.verdict());
    }

    private String word(String key, Enum<?> value) {
        return say(key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String day(Instant at, ZonedDateTime now) {
        return ChineseDates.format(LocalDateTime.ofInstant(at, zone), now.toLocalDate());
    }

    /** With the year, always (work:51). */
    private String full(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return local.getYear() + say("year") + ChineseDates.format(local);
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, ?> values) {
        return messages.say("approval." + key, values);
    }
}
