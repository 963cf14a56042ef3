package cn.fuban.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.fuban.FubanApplication;
import cn.fuban.SandboxClient;
import cn.fuban.conversation.Backlog;
import cn.fuban.conversation.Delivery;
import cn.fuban.crash.Scythe.Side;
import cn.fuban.store.TestRedis;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import tools.jackson.databind.JsonNode;

/**
 * The bot is killed at every exchange with Redis and with DingTalk that a message or a reminder takes, on either side of
 * it, and started again: nothing that was acknowledged is lost and nothing happens twice, except that words may arrive
 * twice when the answer to their sending was what got lost.
 */
class CrashTests {
    private static final String OPERATOR = "lisiyuan";
    private static final String HEAD = "wanghaitao";
    private static final String VICE_MAYOR = "zhangmingyuan";
    private static final int MOST_EXCHANGES = 60;
    private static final int MOST_LOOKS = 3000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static TestRedis redis;
    private static ConfigurableApplicationContext sandbox;
    private static SandboxClient dingtalk;
    private static Backlog backlog;
    private static CuttingProxy toRedis;
    private static CuttingProxy toSandbox;
    private static Process bot;
    private static Predicate<String> counted = CrashTests::matters;
    private static final Scythe scythe = new Scythe(request -> counted.test(request));

    @BeforeAll
    static void start() throws Exception {
        redis = new TestRedis(folder);
        sandbox = SpringApplication.run(
                FubanApplication.class,
                "--fuban.role=sandbox",
                "--server.port=0",
                "--fuban.data=" + folder,
                "--fuban.redis.url=" + redis.url(),
                "--fuban.sandbox.allow-external-redis=true");
        backlog = sandbox.getBean(Backlog.class);
        ConfigurableEnvironment environment = sandbox.getEnvironment();
        int port = Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
        dingtalk = new SandboxClient(port);
        toSandbox = new CuttingProxy(port, scythe);
        toRedis = new CuttingProxy(URI.create(redis.url()).getPort(), scythe);
        startBot();
    }

    @AfterAll
    static void stop() throws Exception {
        bot.destroyForcibly().waitFor();
        sandbox.close();
        toSandbox.close();
        toRedis.close();
        redis.close();
    }

    @Test
    void aPlannedMeetingIsConfirmedOnceWhereverTheBotDies() throws Exception {
        dieAtEveryExchange(
                () -> {
                    dingtalk.say(OPERATOR, "12月11日上午9点在第一会议室开第45次常务会");
                    assertThat(settled()).isTrue();
                },
                () -> dingtalk.say(OPERATOR, "确认 常务会45"),
                msgId -> replies(msgId) > 0,
                msgId -> {
                    assertThat(replies(msgId)).isBetween(1L, mayBeDoubled() ? 2L : 1L);
                    assertThat(backlog.nextDue()).as("the reminders are set").isPresent();
                });
    }

    /** The reminder of the material deadline's morning, which goes to the planner alone. */
    @Test
    void aReminderIsSentOnceWhereverTheBotDies() throws Exception {
        dieAtEveryExchange(
                () -> {
                    dingtalk.say(OPERATOR, "12月11日上午9点在第一会议室开第45次常务会");
                    assertThat(settled()).isTrue();
                    dingtalk.say(OPERATOR, "确认 常务会45");
                    assertThat(settled()).isTrue();
                    dingtalk.post("/clock", Map.of("to", "2026-12-10T08:00:00+08:00"));
                },
                () -> {
                    long before = dingtalk.newest(OPERATOR);
                    dingtalk.post("/clock", Map.of("to", "2026-12-10T08:30:00+08:00", "jump", true));
                    return Long.toString(before);
                },
                before -> remindersAfter(before) > 0,
                before -> assertThat(remindersAfter(before)).isBetween(1L, mayBeDoubled() ? 2L : 1L));
    }

    /** Cut on either side of the call that changes the card; commits and words are cut at above. */
    @Test
    void aTapOnACardIsDecidedOnceAndShownToBothWhereverTheBotDies() throws Exception {
        counted = request -> request.startsWith("PUT /v1.0/card");
        dieAtEveryExchange(
                () -> {
                    dingtalk.ask(HEAD, "明天去成都开会");
                    dingtalk.ask(HEAD, "好的");
                    assertThat(settled()).isTrue();
                },
                () -> {
                    long card = dingtalk.newest(VICE_MAYOR);
                    dingtalk.post("/taps", Map.of("by", VICE_MAYOR, "seq", card, "button", "同意"));
                    return Long.toString(card);
                },
                card -> cardOf(card).contains("张明远同意"),
                card -> {
                    assertThat(cardOf(card)).containsOnlyOnce("张明远同意");
                    assertThat(messages(HEAD).filter(CrashTests::isApproval).count())
                            .as("the bot may have died while these words were on their way")
                            .isBetween(1L, 2L);
                });
        counted = CrashTests::matters;
    }

    /** What starts the exchanges that are to be cut; answers with what the check needs to know. */
    private interface Trigger {
        String pull();
    }

    private interface Done {
        boolean isDone(String result);
    }

    private interface Check {
        void after(String result);
    }

    private static void dieAtEveryExchange(Runnable prepare, Trigger trigger, Done done, Check check) throws Exception {
        for (Side side : Side.values()) {
            int n = 1;
            do {
                dingtalk.post("/clock", Map.of("reset", true, "to", "2026-11-23T10:00:00+08:00"));
                prepare.run();
                scythe.swing(bot, n, side);
                String result = trigger.pull();
                waitUntil(() -> done.isDone(result) && backlog.pending() == 0);
                scythe.rest();
                if (scythe.fatal().isEmpty()) break;
                bot.waitFor();
                startBot();
                assertThat(settled())
                        .as("settled after death %s of %s", side, scythe.fatal())
                        .isTrue();
                String cut = side + " of " + scythe.fatal();
                assertThatCode(() -> check.after(result)).as(cut).doesNotThrowAnyException();
                n++;
            } while (n < MOST_EXCHANGES);
            assertThat(n).as("exchanges that were cut").isBetween(2, MOST_EXCHANGES - 1);
        }
    }

    /** Until everything is done or the bot is dead; what a living bot never does is a failure, not a wait without end. */
    private static void waitUntil(BooleanSupplier everythingDone) throws InterruptedException {
        for (int looks = 0; !everythingDone.getAsBoolean(); looks++) {
            assertThat(looks).as("looks for what a living bot does not do").isLessThan(MOST_LOOKS);
            if (bot.waitFor(20, TimeUnit.MILLISECONDS)) return;
        }
    }

    /**
     * Whether the bot died between a sending and its record: DingTalk has no key by which it could tell the second
     * sending, so that words which are not known to have arrived are sent again.
     */
    private static boolean mayBeDoubled() {
        String fatal = scythe.fatal();
        return fatal.startsWith("POST /robot")
                || fatal.startsWith("POST /v1.0/robot")
                || fatal.contains("\"consume\":[[\"" + Delivery.OUTBOX + "\"");
    }

    /**
     * Commits, what is said to DingTalk, and the acknowledgement of what it said (a frame's first byte is no character):
     * whatever changes something outside the bot. Whoever dies at a read dies before the next of these.
     */
    private static boolean matters(String request) {
        boolean commit = request.contains("EVALSHA") && request.contains("{\"");
        boolean send = request.startsWith("POST /robot") || request.startsWith("POST /v1.0/robot");
        boolean acknowledgement = request.startsWith("\uFFFD");
        return commit || send || acknowledgement;
    }

    private static String cardOf(String seq) {
        return messages(VICE_MAYOR)
                .filter(message -> message.path("seq").asString().equals(seq))
                .map(message -> message.path("text").asString())
                .findFirst()
                .orElse("");
    }

    private static boolean isApproval(JsonNode message) {
        return message.path("title").asString().startsWith("已批准");
    }

    private static long replies(String msgId) {
        return messages(OPERATOR)
                .filter(m -> m.path("replyTo").asString("").equals(msgId))
                .count();
    }

    private static long remindersAfter(String seq) {
        return dingtalk.after(OPERATOR, Long.parseLong(seq)).size();
    }

    private static java.util.stream.Stream<JsonNode> messages(String person) {
        return StreamSupport.stream(
                dingtalk.get("/inbox/" + person).path("messages").spliterator(), false);
    }

    /** Waits for as long as a bot may take to start on a busy machine, and then some. */
    private static boolean settled() {
        assertThat(bot.isAlive()).as("the bot is alive").isTrue();
        return dingtalk.settle() || dingtalk.settle() || dingtalk.settle();
    }

    private static void startBot() throws Exception {
        URI direct = URI.create(redis.url());
        String url = "redis://" + direct.getUserInfo() + "@127.0.0.1:" + toRedis.port();
        bot = ChildBot.start(folder, url, "http://127.0.0.1:" + toSandbox.port());
    }
}
