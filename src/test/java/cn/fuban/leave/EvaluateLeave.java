package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prints how well sentences about leave are understood: intents and slots, in all and by tag. */
final class EvaluateLeave {
    private static final String SET = "src/test/resources/language/leave-%s.jsonl";

    static final List<String> SETS =
            Stream.of("dev", "tune", "seen", "check").map(SET::formatted).toList();

    private final boolean verbose;
    private final ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
    private final WorkCalendar calendar = WorkCalendar.read(folder);
    private final Language language = Language.read(folder, calendar);
    private final Directory directory = Directory.read(folder);
    private final Person speaker = directory.people().get(0);
    private final LeaveReader reader = LeaveReader.read(folder, calendar, directory);

    EvaluateLeave(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) {
        boolean verbose = Arrays.asList(args).contains("--verbose");
        EvaluateLeave evaluate = new EvaluateLeave(verbose);
        List<String> files =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        (files.isEmpty() ? SETS : files).forEach(file -> evaluate.report(Path.of(file)));
        System.exit(0);
    }

    /** The figures of a file by their names; those for times and missing slots also by tag. */
    Map<String, Share> report(Path file) {
        List<LeaveSample> samples = LeaveSample.read(file);
        Map<String, Share> shares = new LinkedHashMap<>();
        Map<String, Share> byTag = new TreeMap<>();
        Map<String, Integer> confusions = new TreeMap<>();
        for (LeaveSample sample : samples) {
            Utterance utterance = language.read(sample.text(), sample.now());
            String intent = language.rank(utterance).intents().get(0).reportedAs();
            boolean understood = intent.equals(sample.intent());
            share(shares, "intent").add(understood);
            if (!understood) {
                confusions.merge(sample.intent() + " as " + intent, 1, Integer::sum);
            }
            if (sample.tags().contains("nonleave")) {
                share(shares, "no false request").add(!intent.equals("leave.request"));
            }
            if (sample.intent().endsWith(".question") || sample.intent().endsWith(".query")) {
                share(shares, "no request from a question").add(!intent.equals("leave.request"));
            }
            if (verbose && !understood) {
                System.out.println("  " + sample.text() + ": " + intent + ", right " + sample.intent());
            }
            if (!sample.isRequest()) {
                if (sample.intent().startsWith("leave.")) {
                    boolean right = repliesRight(sample, reader.read(sample.intent(), utterance, speaker));
                    share(shares, "other slots").add(right);
                }
                continue;
            }
            Map<String, Boolean> right = right(sample, reader.read("leave.request", utterance, speaker));
            right.forEach((figure, is) -> share(shares, figure).add(is));
            boolean all = right.get("both dates") && right.get("half days") && right.get("missing");
            sample.tags().forEach(tag -> share(byTag, tag).add(all));
        }
        System.out.println(file.getFileName() + ": " + shares);
        System.out.println("  times and missing by tag: " + byTag);
        System.out.println("  confused: " + confusions);
        System.out.printf("  macro-F1 of the intents: %.3f%n", macroF1(samples, confusions));
        return shares;
    }

    /** The mean over all intents of the harmonic mean of precision and recall. */
    private static double macroF1(List<LeaveSample> samples, Map<String, Integer> confusions) {
        return samples.stream()
                .map(LeaveSample::intent)
                .distinct()
                .mapToDouble(intent -> {
                    long all = samples.stream()
                            .filter(sample -> sample.intent().equals(intent))
                            .count();
                    int missed = sum(confusions, pair -> pair.startsWith(intent + " as "));
                    int wrong = sum(confusions, pair -> pair.endsWith(" as " + intent));
                    return 2.0 * (all - missed) / (2.0 * (all - missed) + missed + wrong);
                })
                .average()
                .orElse(0);
    }

    private static int sum(Map<String, Integer> confusions, Predicate<String> pair) {
        return confusions.entrySet().stream()
                .filter(entry -> pair.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Boolean> right(LeaveSample sample, SaidLeave said) {
        Map<String, Object> slots = reader.slots(said);
        Map<String, Boolean> right = new LinkedHashMap<>();
        right.put("both dates", isDay(sample, slots, "start") && isDay(sample, slots, "end"));
        right.put("half days", isHalf(sample, slots, "start") && isHalf(sample, slots, "end"));
        right.put("missing", missing(sample).equals(new TreeSet<>(said.missing())));
        right.put("lengths", isNumber(sample, slots, "spanDates") && isNumber(sample, slots, "workdays"));
        right.put("kind", sample.right("kind").equals(text(slots, "kind")));
        for (String slot : List.of("destination", "applicant", "meeting", "substitute")) {
            right.put(slot, fits(sample.right(slot), text(slots, slot)));
        }
        right.put(
                "reason",
                sample.right("reason").isEmpty() == text(slots, "reason").isEmpty());
        if (verbose && right.containsValue(false)) {
            List<String> wrong = new ArrayList<>();
            right.forEach((figure, is) -> {
                if (!is) wrong.add(figure);
            });
            System.out.println("  " + sample.text() + " " + sample.now() + "\n     wrong " + wrong + " " + slots + " "
                    + said.missing() + "\n     right " + sample.gold());
        }
        return right;
    }

    private boolean repliesRight(LeaveSample sample, SaidLeave said) {
        Map<String, Object> slots = sample.intent().equals("leave.change")
                ? said.slotsOfChange()
                : sample.intent().equals("leave.cancel") ? said.slotsOfCancel() : said.slots();
        boolean right = true;
        for (String part : List.of("target", "new")) {
            Map<?, ?> read = slots.get(part) instanceof Map<?, ?> map ? map : Map.of();
            for (Map.Entry<String, JsonNode> slot : sample.gold().path(part).properties()) {
                right &= same(slot.getValue(), read.get(slot.getKey()));
            }
        }
        for (String slot : List.of("comment", "to", "at", "applicant", "date")) {
            if (sample.gold().has(slot)) {
                right &= same(sample.gold().path(slot), slots.get(slot));
            } else if (!slot.equals("applicant") || !slots.containsKey("target")) {
                right &= !slots.containsKey(slot);
            }
        }
        if (verbose && !right) {
            System.out.println("  " + sample.text() + " " + sample.now() + "\n     wrong " + slots + "\n     right "
                    + sample.gold());
        }
        return right;
    }

    private static boolean same(JsonNode right, @Nullable Object read) {
        return right.isNumber()
                ? read instanceof Double number && number == right.asDouble()
                : right.asString().equals(Objects.toString(read, ""));
    }

    private static Set<String> missing(LeaveSample sample) {
        Set<String> missing = new TreeSet<>();
        sample.gold().path("missing").forEach(slot -> missing.add(slot.asString()));
        return missing;
    }

    private static boolean isDay(LeaveSample sample, Map<String, Object> slots, String slot) {
        return day(sample.right(slot)).equals(day(text(slots, slot)));
    }

    private static boolean isHalf(LeaveSample sample, Map<String, Object> slots, String slot) {
        String right = sample.right(slot);
        return !right.contains("T") || right.equals(text(slots, slot));
    }

    private static boolean isNumber(LeaveSample sample, Map<String, Object> slots, String slot) {
        JsonNode right = sample.gold().path(slot);
        return right.isNumber()
                ? slots.get(slot) instanceof Number number && number.doubleValue() == right.asDouble()
                : !slots.containsKey(slot);
    }

    private static String day(String moment) {
        return moment.substring(0, Math.min(10, moment.length()));
    }

    private static boolean fits(String right, String read) {
        return right.isEmpty() ? read.isEmpty() : !read.isEmpty() && (right.contains(read) || read.contains(right));
    }

    private static String text(Map<String, Object> slots, String slot) {
        return Objects.toString(slots.get(slot), "");
    }

    private static Share share(Map<String, Share> shares, String name) {
        return shares.computeIfAbsent(name, any -> new Share());
    }

    /** How many of all were right. */
    static final class Share {
        private int right;
        private int all;

        void add(boolean is) {
            right += is ? 1 : 0;
            all++;
        }

        double percent() {
            return 100.0 * right / all;
        }

        @Override
        public String toString() {
            return "%.1f%% of %d".formatted(100.0 * right / all, all);
        }
    }
}
