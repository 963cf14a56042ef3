package cn.fuban.leave;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.approval.Approval;
import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Says cut, joined and noisy sentences to the whole application, many people in turn, each in whatever dialogue the last
 * left open. Nobody ever confirms, so that nothing may be asked for, decided or put in force.
 */
final class FuzzedTalk {
    private static final int SPEAKERS = 40;
    private static final int BATCH = 40;
    private static final int LAST_CHARACTER = 0xD7FF;
    private static final int MOST_NOISE = 8;

    /** What confirms, or may do so: a short text with one of these is not said. */
    private static final Pattern CONFIRMS =
            Pattern.compile("确认|确定|可以|好|行|没问题|没有问题|对|是|嗯|[oO][kK]|要得|就这|同意|发出|交办|提交|批准");

    private static final int SHORT = 12;

    private final Office office;
    private final Random random;
    private final List<String> examples;
    private final List<String> people;

    FuzzedTalk(Office office, long seed) {
        this.office = office;
        this.random = new Random(seed);
        ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
        this.examples = folder.files("intents").stream()
                .flatMap(file -> file.list("intents").stream())
                .flatMap(intent -> intent.texts("examples").stream())
                .toList();
        this.people = Directory.read(folder).people().stream()
                .map(person -> person.id().value())
                .limit(SPEAKERS)
                .toList();
    }

    /**
     * What came of it.
     *
     * @param answered texts that were answered
     * @param apologies answers that tell of an exception
     * @param stored leaves, approvals and absences that nobody confirmed
     */
    record Result(int said, int answered, int apologies, int stored) {}

    Result say(int texts) {
        SandboxClient dingtalk = office.dingtalk();
        for (int i = 0; i < texts; i++) {
            dingtalk.say(people.get(i % people.size()), text());
            if (i % BATCH == BATCH - 1) dingtalk.settle();
        }
        dingtalk.settle();
        List<JsonNode> all =
                people.stream().flatMap(who -> dingtalk.after(who, 0).stream()).toList();
        int answered = (int) all.stream()
                .filter(message -> !message.path("replyTo").asString("").isEmpty())
                .count();
        int apologies = (int) all.stream()
                .filter(message -> message.path("title").asString().equals("没有办成"))
                .count();
        return new Result(texts, answered, apologies, stored());
    }

    private int stored() {
        Records records = office.bean(Store.class).records();
        return Stream.of(Leave.TYPE, Approval.TYPE, cn.fuban.presence.Absence.TYPE)
                .mapToInt(type -> records.all(type).size())
                .sum();
    }

    private String text() {
        String text = Stream.generate(this::any)
                .filter(any -> !any.isBlank() && !mayConfirm(any))
                .findFirst()
                .orElseThrow();
        return text.substring(0, Math.min(text.length(), 300));
    }

    private static boolean mayConfirm(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return even.length() <= SHORT && CONFIRMS.matcher(even).find();
    }

    private String any() {
        String one = example();
        String other = example();
        return switch (random.nextInt(6)) {
            case 0 -> one;
            case 1 -> one.substring(0, random.nextInt(one.length() + 1));
            case 2 -> one.substring(random.nextInt(one.length()));
            case 3 -> one + "，" + other;
            case 4 -> one.substring(0, one.length() / 2) + other.substring(other.length() / 2);
            default -> noise() + one.substring(0, random.nextInt(one.length() + 1)) + noise();
        };
    }

    private String example() {
        return examples.get(random.nextInt(examples.size()));
    }

    private String noise() {
        return random.ints(random.nextInt(MOST_NOISE), 1, LAST_CHARACTER)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
