package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.language.RankedIntent;
import cn.fuban.language.Ranking;
import cn.fuban.language.Utterance;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a message means and which skill answers it. Stores nothing and sends nothing. */
final class Conversation {
    private static final String RULES_QUESTION = "rules.question";
    private static final RankedIntent MENU = new RankedIntent("menu", "menu", 1, Map.of());
    private static final int MOST_HAND_OVERS = 3;
    private static final int MOST_OFFERS = 3;

    private final Language language;
    private final Skills skills;
    private final Reactions reactions;
    private final Messages messages;
    private final CardTaps taps;
    private final Dialogues dialogues;

    Conversation(Language language, Skills skills, Reactions reactions, Messages messages, WorkCalendar calendar) {
        this.language = language;
        this.skills = skills;
        this.reactions = reactions;
        this.messages = messages;
        this.taps = new CardTaps(messages);
        this.dialogues = new Dialogues(skills, messages, calendar);
    }

    /** A decision and the intent that led to it. */
    record Decided(Outcome outcome, RankedIntent intent) {}

    Decided decide(IncomingMessage message, Person person, Records records, ZonedDateTime now) {
        if (message.tap().isEmpty()) return heard(message, person, records, now);
        CardTap tap = message.tap().get();
        Optional<String> sentence = taps.sentence(tap, person, records);
        if (sentence.isEmpty()) return new Decided(taps.refused(tap, person, records, now), MENU);
        Decided decided = heard(message.saying(sentence.get()), person, records, now);
        return new Decided(decided.outcome().afterTap(tap), decided.intent());
    }

    private Decided heard(IncomingMessage message, Person person, Records records, ZonedDateTime now) {
        Utterance utterance = language.read(message.text(), now.toLocalDateTime());
        Ranking ranking = language.rank(utterance);
        RankedIntent likeliest =
                utterance.text().isBlank() ? MENU : ranking.intents().get(0);
        Turn turn = new Turn(message, person, utterance, likeliest, now, records);
        String place = placeOf(message);
        Optional<Dialogue> open = dialogues.open(place, records, now);
        Optional<Outcome> filed = attachment(turn).flatMap(file -> receive(turn, file, open));
        if (filed.isPresent()) return new Decided(dialogues.kept(filed.get(), place, open, turn), MENU);
        if (message.text().isBlank()) return wordless(turn);
        Optional<Outcome> goneOn = dialogues.goneOn(turn, place);
        if (goneOn.isPresent()) return new Decided(goneOn.get(), likeliest);
        Optional<Decided> answers = open.filter(dialogue -> isForIt(turn, dialogue))
                .flatMap(dialogue -> resume(turn, dialogue))
                .map(outcome -> new Decided(outcome, likeliest));
        Decided decided = answers.orElseGet(() -> answer(turn, ranking));
        Outcome whole = dialogues.kept(reactions.joined(decided.outcome(), turn), place, open, turn);
        boolean between = open.isPresent() && answers.isEmpty() && message.tap().isEmpty();
        return new Decided(between ? dialogues.between(whole, place, open.get()) : whole, decided.intent());
    }

    /** The sentence of a card stands by itself, and so does a new matter: they are no answer to what was asked elsewhere. */
    private boolean isForIt(Turn turn, Dialogue dialogue) {
        if (turn.message().tap().isPresent()) return false;
        Optional<Skill> other = skills.answering(turn.intent().name())
                .filter(skill -> !family(skill.name()).equals(family(dialogue.skill())));
        return other.isEmpty() || !dialogue.asks() || !NewMatter.isIn(turn.utterance(), turn.intent());
    }

    /** Skills of one feature settle among themselves what is whose. */
    private static String family(String skill) {
        return skill.split("-", 2)[0];
    }

    private static Optional<Attachment> attachment(Turn turn) {
        return turn.message()
                .file()
                .flatMap(file ->
                        turn.records().file(turn.message().id()).map(bytes -> new Attachment(file.name(), bytes)));
    }

    private Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> open) {
        return skills.startingWith(open.map(Dialogue::skill)).stream()
                .flatMap(skill ->
                        skill.receive(turn, file, open.filter(d -> d.skill().equals(skill.name()))).stream())
                .findFirst();
    }

    /** An empty mention gives the menu; what nobody can take is answered with what can be done instead. */
    private Decided wordless(Turn turn) {
        return switch (turn.message().kind()) {
            case TEXT, TAP -> ask(turn, MENU);
            case VOICE -> new Decided(Outcome.reply(say("unheard")), MENU);
            case FILE -> new Decided(Outcome.reply(say("nofile")), MENU);
            case PICTURE, OTHER -> new Decided(Outcome.reply(say("nowords")), MENU);
        };
    }

    private Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Optional<Outcome> resumed = skills.named(dialogue.skill()).flatMap(skill -> skill.resume(turn, dialogue));
        if (resumed.isEmpty() && Assent.isNeverMind(turn.utterance().text()))
            return Optional.of(Outcome.reply(say("dropped")).ending());
        return resumed;
    }

    private Decided answer(Turn turn, Ranking ranking) {
        Optional<Outcome> expected = skills.startingWith(Optional.empty()).stream()
                .flatMap(skill -> skill.expecting(turn).stream())
                .findFirst();
        if (expected.isPresent()) return new Decided(expected.get(), turn.intent());
        Optional<RankedIntent> clear = ranking.clear();
        Optional<String> plain = skills.plainly(turn, ranking);
        if (plain.isPresent()) return ask(turn, intent(ranking, plain.get()));
        if (clear.isPresent()) return ask(turn, clear.get());
        boolean perhapsRules =
                ranking.likeliest(2).stream().anyMatch(i -> i.name().equals(RULES_QUESTION));
        if (perhapsRules) return ask(turn, intent(ranking, RULES_QUESTION));
        return new Decided(offer(ranking.intents()), turn.intent());
    }

    /** Asks the skill of the intent; one that finds the turn is not its own names another intent. */
    private Decided ask(Turn turn, RankedIntent first) {
        RankedIntent intent = first;
        for (int i = 0; i < MOST_HAND_OVERS; i++) {
            String name = intent.name();
            Skill skill = skills.answering(name)
                    .orElseThrow(() -> new IllegalStateException("No skill answers the intent " + name));
            Outcome outcome = skill.answer(turn.as(intent));
            if (outcome.otherIntent().isEmpty()) return new Decided(outcome, intent);
            intent = new RankedIntent(
                    outcome.otherIntent().get(), outcome.otherIntent().get(), intent.confidence(), Map.of());
        }
        throw new IllegalStateException("Skills hand the intent " + first.name() + " round in a circle");
    }

    /** The three likeliest things; several intents may be one thing to people. */
    private Outcome offer(List<RankedIntent> likeliest) {
        List<Map<String, String>> offers = likeliest.stream()
                .map(intent ->
                        messages.say("conversation.offers." + intent.name().replace('.', '-')))
                .distinct()
                .limit(MOST_OFFERS)
                .map(what -> Map.of("what", what))
                .toList();
        return Outcome.reply(new Reply(
                messages.say("conversation.unclear.title"),
                messages.say("conversation.unclear.text", Map.of("offers", offers)),
                List.of(new Button(messages.say("conversation.menu.button"), "菜单"))));
    }

    private static RankedIntent intent(Ranking ranking, String name) {
        return ranking.intents().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Reply say(String key) {
        return new Reply(messages.say("conversation." + key + ".title"), messages.say("conversation." + key + ".text"));
    }

    private static String placeOf(IncomingMessage message) {
        return message.chat().group() ? message.sender() + "@" + message.chat().id() : message.sender();
    }
}
