package cn.fuban.conversation;

import java.util.List;
import java.util.Optional;

/**
 * One call to be made: words on their way out, kept in the outbox until DingTalk has taken them.
 *
 * @param id the same for every try, so that a doubled sending can be told
 * @param people staff ids for a direct message, at most 20; empty for a group
 * @param group the conversation id of a group, when it goes to one
 * @param answers the message that this answers, when it can still be posted to its session webhook
 * @param reply the words; of a file no more than what it is called
 * @param file the file that it is; its bytes are kept in the store under the id
 * @param attempt 1 for the first try
 */
public record Delivery(
        String id,
        List<String> people,
        Optional<String> group,
        Optional<ReplyAddress> answers,
        Reply reply,
        Optional<FileToSend> file,
        int attempt) {
    /** The outbox stream, and the group of workers that share it. */
    public static final String OUTBOX = "outbox";

    public static final String WORKERS = "delivery";

    /** DingTalk takes at most this many people in one call. */
    static final int MOST_PEOPLE = 20;

    /** Words. */
    public Delivery(
            String id,
            List<String> people,
            Optional<String> group,
            Optional<ReplyAddress> answers,
            Reply reply,
            int attempt) {
        this(id, people, group, answers, reply, Optional.empty(), attempt);
    }

    /** A file for people. */
    static Delivery file(String id, List<String> people, String name) {
        return new Delivery(
                id,
                people,
                Optional.empty(),
                Optional.empty(),
                new Reply(name, name),
                Optional.of(new FileToSend(name, Optional.empty())),
                1);
    }

    /** The same with its file at DingTalk. */
    public Delivery uploaded(String mediaId) {
        Optional<FileToSend> known = file.map(f -> new FileToSend(f.name(), Optional.of(mediaId)));
        return new Delivery(id, people, group, answers, reply, known, attempt);
    }

    /** The same for its next try. */
    public Delivery again() {
        return new Delivery(id, people, group, answers, reply, file, attempt + 1);
    }

    /** The same for other people. */
    public Delivery to(List<String> others) {
        return new Delivery(id, others, group, Optional.empty(), reply, file, attempt);
    }
}
