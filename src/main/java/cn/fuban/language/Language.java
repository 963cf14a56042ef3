package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Reads messages and ranks what they may want. Never throws, whatever the text. */
public final class Language {
    /** Examples are read as on this working day; which day it is does not matter to what they want. */
    private static final LocalDateTime LEARNT_ON = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final Reader reader;
    private final Features features;
    private final CompletableFuture<IntentRanker> ranker;
    private final double sureFrom;

    private Language(Reader reader, Features features, CompletableFuture<IntentRanker> ranker, double sureFrom) {
        this.reader = reader;
        this.features = features;
        this.ranker = ranker;
        this.sureFrom = sureFrom;
    }

    /** Reads the vocabulary of {@code language} and learns the intents of {@code intents}, the latter in the background. */
    public static Language read(ConfigFolder folder, WorkCalendar calendar) {
        Reader reader = Reader.read(folder, calendar);
        Features features = new Features(Cues.read(folder));
        List<Intent> intents = IntentFiles.read(folder);
        CompletableFuture<IntentRanker> ranker = CompletableFuture.supplyAsync(() -> IntentRanker.train(
                intents, example -> features.of(reader.read(example, LEARNT_ON).shape())));
        int sureFrom = folder.file("language/cues.yaml").integer("sureFromPercent");
        return new Language(reader, features, ranker, sureFrom / 100.0);
    }

    /** Evens out texts as {@link Utterance#text} is, for comparing them with messages. */
    public static UnaryOperator<String> evening(ConfigFolder folder) {
        Normaliser normaliser = Normaliser.read(folder);
        return text -> normaliser.read(text).text().text();
    }

    /** What the text says, as said at {@code now}. */
    public Utterance read(String text, LocalDateTime now) {
        return reader.read(text, now);
    }

    /** All declared intents for the message, the likeliest first. */
    public Ranking rank(Utterance utterance) {
        return new Ranking(ranker.join().rank(utterance.text(), features.of(utterance.shape())), sureFrom);
    }
}
