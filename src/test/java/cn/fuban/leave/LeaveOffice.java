package cn.fuban.leave;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The whole application with phones and a clock, as people tell a story of leave with it; one for all tests. */
public final class LeaveOffice {
    public static final String MAYOR = "chenzhiyuan";
    public static final String EXECUTIVE = "zhouzhengming";

    /** A vice-mayor, in charge of the housing bureau; WANG is the AB partner. */
    public static final String ZHANG = "zhangmingyuan";

    public static final String WANG = "wanglixin";
    public static final String DIRECTOR = "wuxiaofeng";

    /** The first of the secretaries. */
    public static final String LI = "lisiyuan";

    /** The head of the housing bureau, its liaison, and one of its staff. */
    public static final String HEAD = "wanghaitao";

    public static final String LIAISON = "xujia";

    /** Started once; when that fails no other test tries again. */
    private static final class Shared {
        static final Office OFFICE = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(OFFICE::close));
        }
    }

    private final SandboxClient dingtalk;

    private LeaveOffice(SandboxClient dingtalk) {
        this.dingtalk = dingtalk;
    }

    /** As empty as on the first day, at this local moment. */
    public static LeaveOffice on(String local) {
        SandboxClient dingtalk = Shared.OFFICE.dingtalk();
        dingtalk.resetTo(local + ":00+08:00");
        return new LeaveOffice(dingtalk);
    }

    private static Office start() {
        try {
            return new Office(Files.createTempDirectory("leave-office"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something and reads the answer. */
    public String say(String who, String text) {
        List<JsonNode> answers = dingtalk.ask(who, text);
        return answers.isEmpty()
                ? ""
                : answers.get(answers.size() - 1).path("text").asString();
    }

    /** Says something and taps 确认 on the card that comes. */
    public String confirmed(String who, String text) {
        say(who, text);
        return tap(who, "确认");
    }

    /** The same words of several people, none of whom waits for another. */
    public void sayTogether(String text, String... people) {
        for (String who : people) dingtalk.say(who, text);
        dingtalk.settle();
    }

    /** Taps the newest button with this label, and reads what comes of it on the same phone: a message, or the changed card. */
    public String tap(String who, String label) {
        JsonNode message = StreamSupport.stream(phone(who).spliterator(), false)
                .filter(shown ->
                        shown.path("buttons").findValuesAsString("label").contains(label))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No button " + label + " on the phone of " + who));
        return tap(who, label, message.path("seq").asLong());
    }

    /** Taps a button of an old message, as a forger or a slow finger would. */
    public String tap(String who, String label, long seq) {
        long before = dingtalk.newest(who);
        dingtalk.post("/taps", Map.of("by", who, "seq", seq, "button", label, "forged", true));
        dingtalk.settle();
        List<JsonNode> answers = dingtalk.after(who, before);
        if (!answers.isEmpty())
            return answers.get(answers.size() - 1).path("text").asString();
        return phone(who).stream()
                .filter(message -> message.path("seq").asLong() == seq)
                .map(message -> message.path("text").asString())
                .findFirst()
                .orElse("");
    }

    /** The number of the newest message on a phone that holds these words. */
    public long numberOf(String who, String words) {
        return phone(who).stream()
                .filter(message -> message.path("text").asString().contains(words))
                .mapToLong(message -> message.path("seq").asLong())
                .max()
                .orElseThrow(() -> new AssertionError("Nothing with " + words));
    }

    /** Everything on a phone, oldest first. */
    public String inbox(String who) {
        return phone(who).stream()
                .map(message -> message.path("at").asString().substring(5, 16) + " "
                        + message.path("title").asString() + "\n"
                        + message.path("text").asString())
                .collect(Collectors.joining("\n---\n"));
    }

    /** How many messages are on a phone. */
    public int count(String who) {
        return phone(who).size();
    }

    /** The labels of the newest message's buttons that can be tapped. */
    public List<String> buttons(String who) {
        List<JsonNode> all = phone(who);
        return StreamSupport.stream(all.get(all.size() - 1).path("buttons").spliterator(), false)
                .filter(button -> button.path("enabled").asBoolean())
                .map(button -> button.path("label").asString())
                .toList();
    }

    /** Moves the clock through every due moment on the way. */
    public void until(String local) {
        dingtalk.post("/clock", Map.of("to", local + ":00+08:00"));
    }

    public JsonNode understand(String who, String text) {
        return dingtalk.post("/understand", Map.of("from", who, "text", text));
    }

    public String inGroup(String group, String who, String text) {
        dingtalk.sayInGroup(group, who, text);
        dingtalk.settle();
        return inbox(who);
    }

    /** The rows of the newest workbook on a phone, without the heading; none when there is no file. */
    public List<List<String>> sheet(String who) {
        return phone(who).stream()
                .filter(message -> message.path("kind").asString().equals("file"))
                .reduce((earlier, later) -> later)
                .map(file -> Base64.getDecoder().decode(file.path("content").asString()))
                .flatMap(Spreadsheets::read)
                .map(sheet ->
                        sheet.rows().stream().skip(1).map(Sheet.Row::cells).toList())
                .orElse(List.of());
    }

    private List<JsonNode> phone(String who) {
        return dingtalk.after(who, 0);
    }
}
