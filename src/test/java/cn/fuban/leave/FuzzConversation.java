package cn.fuban.leave;

import cn.fuban.Office;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says 10,000 fuzzed texts to the whole application and prints what came of it; see {@code scripts/fuzz-conversation}. */
final class FuzzConversation {
    private static final int TEXTS = 10_000;
    private static final long SEED = 1;

    private FuzzConversation() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("fuzz");
        try (Office office = new Office(folder)) {
            office.dingtalk().resetTo("2026-11-23T10:00:00+08:00");
            FuzzedTalk.Result result = new FuzzedTalk(office, SEED).say(TEXTS);
            System.out.printf(
                    "%d texts, %d answered, %d exceptions, %d requests stored without confirmation%n",
                    result.said(), result.answered(), result.apologies(), result.stored());
        }
        System.exit(0);
    }
}
