package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers samples and dialogues and measures the answers. */
record Measuring(Answers answers, Wording wording) {
    Measured of(Sample sample, Context context) {
        Finding finding = answers.answer(sample.q(), context);
        return Measured.of(sample, finding, wording.of(answers.edition(), finding));
    }

    /** Every turn of the dialogues but the first. */
    List<Measured> followUps(String file) {
        List<Measured> measured = new ArrayList<>();
        for (Dialogue dialogue : Sample.read("/rules/" + file, Dialogue.class)) {
            Context context = Context.NONE;
            for (int i = 0; i < dialogue.turns().size(); i++) {
                Measured one = of(dialogue.turns().get(i).sample(dialogue.id()), context);
                context = new Context(one.sample().q(), one.finding().articles());
                if (i > 0) {
                    measured.add(one);
                }
            }
        }
        return measured;
    }

    /** A dialogue as it stands in a file: turns with or without a right answer. */
    record Dialogue(String id, List<Turn> turns) {
        /** Those that may be looked at and fitted to. */
        static List<Dialogue> development() {
            return Stream.of("qa-dev", "check", "tune", "opened", "spoken")
                    .flatMap(file -> Sample.read("/rules/" + file + "-followups.jsonl", Dialogue.class).stream())
                    .toList();
        }

        record Turn(
                String q,
                @Nullable List<String> gold,
                @Nullable List<String> alsoOk,
                @Nullable List<String> must) {
            Sample sample(String id) {
                return new Sample(id, q, "follow-up", or(gold), or(alsoOk), or(must));
            }

            private static List<String> or(@Nullable List<String> list) {
                return list == null ? List.of() : list;
            }
        }
    }
}
