package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.rules.Interpretation.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Records, withdraws and lists how the office reads articles. */
final class InterpretationSkill implements Skill {
    private static final Pattern DECISION =
            Pattern.compile("(?<verb>记下|不记|撤销|撤掉|撤了|收回|把)\\s*(?:解释)?口径\\s*(?<number>[0-9]{1,4})(?:撤了|撤掉|撤销|收回)?");
    private static final Pattern LIST = Pattern.compile("清单|列表|有哪些|看看|查一?下|哪几条");
    /** What stands before the reading itself. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:请|帮我|给|在)?.{0,8}?(?:记录|记|登记|录入|新增|加)(?:一[条个])?(?:解释)?口径[\\s:：,，]*|^(?:给|在)(?=.{2,12}条)|^(?:解释)?口径[\\s:：,，]*");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s:：,，的]*(?:(?:加|记)一?条?(?:解释)?口径[\\s:：,，]*)?|[\\s,，。]*(?:记下来)?[\\s。]*$");
    private static final Pattern PLACE = Pattern.compile(
            "(?<place>.{0,24}?第?\\s*" + Numerals.NUMBER + "\\s*条(?:第?" + Numerals.NUMBER + "款)?)(?<rest>.*)",
            Pattern.DOTALL);
    private static final int LONGEST = 120;

    private final Library library;
    private final Wording wording;
    private final Messages messages;

    InterpretationSkill(Library library, Wording wording, Messages messages) {
        this.library = library;
        this.wording = wording;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "rules-readings";
    }

    @Override
    public Set<String> intents() {
        return Set.of("rules.reading");
    }

    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        if (!Permission.KEEP_RULES.isGivenTo(turn.person())) {
            return LIST.matcher(text).find() ? list(turn) : say("denied", Map.of());
        }
        Matcher decision = DECISION.matcher(text);
        if (decision.find()) {
            return decided(turn, Integer.parseInt(decision.group("number")), state(decision.group("verb")));
        }
        return LIST.matcher(text).find() ? list(turn) : proposed(turn);
    }

    private static State state(String verb) {
        return switch (verb) {
            case "记下" -> State.IN_FORCE;
            case "不记" -> State.DROPPED;
            default -> State.WITHDRAWN;
        };
    }

    /** A card that restates the reading, before anything counts. */
    private Outcome proposed(Turn turn) {
        Edition edition = library.on(turn.today()).edition();
        String said = OPENING.matcher(turn.message().text().strip()).replaceFirst("");
        Matcher parts = PLACE.matcher(said);
        Optional<Place> place = parts.matches() ? place(edition, parts.group("place")) : Optional.empty();
        String text = parts.matches() ? EDGES.matcher(parts.group("rest")).replaceAll("") : "";
        if (place.isEmpty() || text.isBlank()) {
            return say("which", Map.of());
        }
        Interpretation proposed = new Interpretation(
                Interpretation.nextNumber(turn.records()),
                place.get().article().toString(),
                place.get().paragraph(),
                text.substring(0, Math.min(text.length(), LONGEST)),
                turn.today(),
                turn.person().id().value(),
                State.PROPOSED);
        Reply card = new Reply(
                messages.say("rules.interpretation.title"),
                messages.say("rules.interpretation.card", values(edition, proposed)),
                List.of(button("keep", "记下", proposed), button("drop", "不记", proposed)));
        return Outcome.reply(card).privately().save(Interpretation.ALL, proposed.id(), proposed);
    }

    /** An article, or one paragraph of it; 0 for all of it. */
    private record Place(ArticleId article, int paragraph) {}

    /** The one place in the books that the words name; empty when there are several or none. */
    private static Optional<Place> place(Edition edition, String words) {
        List<Place> meant = new ReferenceReader(edition.books())
                .read(Plain.of(words)).stream()
                        .filter(reference -> reference.articles().size() == 1)
                        .flatMap(reference -> articles(edition, reference)
                                .filter(article -> reference.paragraph().isEmpty()
                                        || article.paragraph(
                                                        reference.paragraph().get())
                                                .isPresent())
                                .map(article -> new Place(
                                        article.id(), reference.paragraph().orElse(0))))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Stream<Article> articles(Edition edition, Reference reference) {
        return edition.books().stream()
                .filter(book -> book.articles().size() > 1)
                .filter(book -> reference.book().map(book::equals).orElse(true))
                .flatMap(book -> book.article(reference.articles().get(0)).stream());
    }

    private Button button(String label, String verb, Interpretation one) {
        return new Button(messages.say("rules.interpretation." + label), verb + "口径" + one.number());
    }

    private Outcome decided(Turn turn, int number, State state) {
        Optional<Interpretation> known = Interpretation.find(turn.records(), number)
                .filter(one -> one.state() == (state == State.WITHDRAWN ? State.IN_FORCE : State.PROPOSED));
        if (known.isEmpty()) {
            return say("unknown", Map.of("number", number));
        }
        Interpretation decided = known.get().with(state);
        String key = switch (state) {
            case IN_FORCE -> "kept";
            case WITHDRAWN -> "withdrawn";
            case PROPOSED, DROPPED -> "dropped";
        };
        return say(key, values(library.on(turn.today()).edition(), decided))
                .save(Interpretation.ALL, decided.id(), decided)
                .record(new AuditEntry(
                        turn.now().toInstant(),
                        turn.person().id().value(),
                        "rules.interpretation." + key,
                        decided.article(),
                        "口径" + number));
    }

    private Outcome list(Turn turn) {
        Edition edition = library.on(turn.today()).edition();
        List<Map<String, Object>> all = Interpretation.allInForce(turn.records()).stream()
                .map(one -> values(edition, one))
                .toList();
        return all.isEmpty() ? say("none", Map.of()) : say("list", Map.of("all", all));
    }

    private Map<String, Object> values(Edition edition, Interpretation one) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", one.number());
        values.put("text", one.text());
        values.put("date", wording.day(one.on()));
        values.put(
                "citation",
                ArticleId.parse(one.article())
                        .map(id -> Citing.of(edition, new Quote(id, one.paragraphs(), 0, List.of())))
                        .orElse(one.article()));
        return values;
    }

    private Outcome say(String key, Map<String, Object> values) {
        return Outcome.reply(new Reply(
                        messages.say("rules.interpretation.title"),
                        messages.say("rules.interpretation." + key, values)))
                .privately();
    }
}
