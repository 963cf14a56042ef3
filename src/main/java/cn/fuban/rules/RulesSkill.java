package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers questions about the rules and shows articles; takes in what people found wrongly answered. */
final class RulesSkill implements Skill {
    private static final double CLEARLY_OTHER = 0.8;

    private final Library library;
    private final Wording wording;
    private final Supplements supplements;
    private final FeedbackDesk feedback;
    private final Messages messages;

    RulesSkill(Library library, Wording wording, Supplements supplements, Messages messages) {
        this.library = library;
        this.wording = wording;
        this.supplements = supplements;
        this.feedback = new FeedbackDesk(messages);
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
                .map(question -> feedback.wrong(turn, question, library.on(turn.today())))
                .orElseGet(() -> answer(turn, Context.NONE));
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Context context = RulesDialogue.context(dialogue, turn.now().toInstant());
        Optional<String> wrong = Feedback.questionIn(turn.message().text());
        if (wrong.isPresent()) {
            return wrong.filter(question -> question.isBlank() && !context.isEmpty())
                    .map(question -> feedback.wrong(turn, context.question(), library.on(turn.today())));
        }
        Optional<String> kept = RulesDialogue.feedback(dialogue);
        if (kept.isPresent()) {
            return feedback.reason(turn, kept.get());
        }
        boolean mine = intents().contains(turn.intent().name());
        boolean clearlyOther = !mine && turn.intent().confidence() >= CLEARLY_OTHER;
        boolean follows = library.on(turn.today()).follows(turn.message().text(), context);
        return (follows && !clearlyOther) || (mine && !context.isEmpty())
                ? Optional.of(answer(turn, context))
                : Optional.empty();
    }

    private Outcome answer(Turn turn, Context context) {
        String question = turn.message().text();
        Answers answers = library.on(PastDay.in(turn.utterance()).orElse(turn.today()));
        Edition edition = answers.edition();
        Finding found = answers.answer(supplements.asked(turn), context);
        String said = answers.follows(question, context) ? context.question() + "，" + question : question;
        Finding finding = supplements.forPost(answers, found, said, turn);
        Supplements.More more = supplements.to(edition, finding, said, turn);
        Reply reply = new Reply(
                messages.say("rules.title"),
                wording.of(edition, finding) + more.text(),
                buttons(edition, finding, question));
        Outcome outcome = Outcome.reply(reply)
                .understood(new Understanding(
                        java.util.Map.of(),
                        List.of(),
                        Citing.written(finding.articles()),
                        more.dates(),
                        more.provisional(),
                        finding.unsaid()))
                .listening(RulesDialogue.after(
                        question, finding.articles(), turn.now().toInstant()))
                .and(more.effects());
        return finding instanceof Finding.Unsaid
                ? outcome.save(
                        Unanswered.ALL,
                        turn.message().id(),
                        new Unanswered(question, turn.now().toInstant()))
                : outcome;
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
}
