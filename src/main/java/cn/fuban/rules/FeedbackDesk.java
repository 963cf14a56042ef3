package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes in what people found wrongly answered, and why if they care to say. */
final class FeedbackDesk {
    private static final Pattern REASON = Pattern.compile("^(?:因为|应该|原因|我问|问的|不对|不是|错|答|漏|少).*");

    private final Messages messages;

    FeedbackDesk(Messages messages) {
        this.messages = messages;
    }

    /** Keeps the question with what is cited for it. */
    Outcome wrong(Turn turn, String question, Answers answers) {
        Finding finding = answers.answer(question, Context.NONE);
        Feedback feedback = new Feedback(
                question, Citing.written(finding.articles()), "", turn.now().toInstant());
        return Outcome.reply(say("kept"))
                .privately()
                .save(Feedback.ALL, turn.message().id(), feedback)
                .listening(
                        RulesDialogue.askingWhy(turn.message().id(), turn.now().toInstant()));
    }

    /** Keeps the reason, if the words are one. */
    Optional<Outcome> reason(Turn turn, String id) {
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
}
