package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers questions about the rules and shows articles; takes in what people found wrongly answered. */
final class RulesSkill implements Skill {
    private static final double CLEARLY_OTHER = 0.8;
    private static final Pattern REASON = Pattern.compile("^(?:因为|应该|原因|我问|问的|不对|不是|错|答|漏|少).*");

    private final Library library;
    private final Wording wording;
    private final Messages messages;

    RulesSkill(Library library, Wording wording, Messages messages) {
        this.library = library;
        this.wording = wording;
        this.messages = messages;
    }

    @Override
    public String name() {
        return RulesDialogue.SKILL;
    }

    @Override
    public Set<String> intents() {
        return Set.of("rules.question", "rules.article", "feedback.wrong");
    }

    @Override
    public Outcome answer(Turn turn) {
        return Feedback.questionIn(turn.message().text())
                .map(question -> wrong(turn, question))
                .orElseGet(() -> answer(turn, Context.NONE));
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (Feedback.questionIn(turn.message().text()).isPresent()) {
            return Optional.empty();
        }
        Optional<String> feedback = RulesDialogue.feedback(dialogue);
        if (feedback.isPresent()) {
            return reason(turn, feedback.get());
        }
        Context context = RulesDialogue.context(dialogue, turn.now().toInstant());
        boolean mine = intents().contains(turn.intent().name());
        boolean clearlyOther = !mine && turn.intent().confidence() >= CLEARLY_OTHER;
        boolean follows = answers(turn).follows(turn.message().text(), context);
        return (follows && !clearlyOther) || (mine && !context.isEmpty())
                ? Optional.of(answer(turn, context))
                : Optional.empty();
    }

    private Outcome answer(Turn turn, Context context) {
        Answers answers = answers(turn);
        String question = turn.message().text();
        Finding finding = answers.answer(question, context);
        Optional<Book> expiring = expiring(turn, answers.edition(), finding);
        String text = wording.of(answers.edition(), finding)
                + expiring.map(book -> "\n\n" + wording.expiry(book, turn.today()))
                        .orElse("");
        Reply reply = new Reply(
                messages.say("rules.title"),
                text,
                buttons(answers.edition(), finding, turn.message().text()));
        Outcome outcome = Outcome.reply(reply)
                .understood(Understanding.citing(Citing.written(finding.articles()), finding.unsaid()))
                .listening(RulesDialogue.after(
                        turn.message().text(), finding.articles(), turn.now().toInstant()));
        if (expiring.isPresent()) {
            outcome = outcome.save(ToldOfExpiry.ALL, person(turn), new ToldOfExpiry(turn.today()));
        }
        return finding instanceof Finding.Unsaid
                ? outcome.save(
                        Unanswered.ALL,
                        turn.message().id(),
                        new Unanswered(turn.message().text(), turn.now().toInstant()))
                : outcome;
    }

    private Answers answers(Turn turn) {
        return library.on(turn.today());
    }

    private static Optional<Book> expiring(Turn turn, Edition edition, Finding finding) {
        List<Book> cited =
                finding.articles().stream().map(edition::bookOf).distinct().toList();
        Optional<LocalDate> told = cited.isEmpty()
                ? Optional.empty()
                : turn.records().find(ToldOfExpiry.ALL, person(turn)).map(ToldOfExpiry::on);
        return Validity.toTell(cited, turn.today(), told);
    }

    private List<Button> buttons(Edition edition, Finding finding, String question) {
        if (finding instanceof Finding.Which which) {
            return which.articles().stream()
                    .limit(2)
                    .map(id -> new Button(Citing.of(edition, id), Citing.request(edition, id)))
                    .toList();
        }
        Button wrong = new Button(messages.say("rules.feedback.button"), Feedback.sentence(question));
        Optional<ArticleId> whole = finding.articles().stream()
                .findFirst()
                .filter(id -> finding instanceof Finding.Answered || finding instanceof Finding.Unsaid);
        return whole.map(id -> new Button(messages.say("rules.feedback.whole"), Citing.request(edition, id)))
                .map(button -> List.of(button, wrong))
                .orElse(List.of(wrong));
    }

    private Outcome wrong(Turn turn, String question) {
        Finding finding = answers(turn).answer(question, Context.NONE);
        Feedback feedback = new Feedback(
                question, Citing.written(finding.articles()), "", turn.now().toInstant());
        return Outcome.reply(say("kept"))
                .privately()
                .save(Feedback.ALL, turn.message().id(), feedback)
                .listening(
                        RulesDialogue.askingWhy(turn.message().id(), turn.now().toInstant()));
    }

    private Optional<Outcome> reason(Turn turn, String id) {
        Optional<Feedback> kept = turn.records().find(Feedback.ALL, id);
        if (kept.isEmpty() || !REASON.matcher(turn.utterance().text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(Outcome.reply(say("thanks"))
                .privately()
                .save(Feedback.ALL, id, kept.get().because(turn.message().text()))
                .ending());
    }

    private Reply say(String key) {
        return new Reply(messages.say("rules.feedback.title"), messages.say("rules.feedback." + key, Map.of()));
    }

    private static String person(Turn turn) {
        return turn.person().id().value();
    }
}
