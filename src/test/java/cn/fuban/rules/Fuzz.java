package cn.fuban.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Throws 20,000 mutated and random texts at the answers: each is cited or declined, and nothing breaks. */
final class Fuzz {
    private static final int TEXTS = 20_000;
    private static final int SEED = 1;
    private static final int LAST_CHARACTER = 0xFFFF;

    private Fuzz() {}

    public static void main(String[] args) {
        Bench bench = Bench.over(Path.of("bot-config"), Path.of(args[0]));
        Answers answers = bench.answers(Weights.shipped());
        List<String> questions = Sample.development().stream().map(Sample::q).toList();
        Random random = new Random(SEED);
        int declined = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text =
                    i % 4 == 0 ? noise(random, 40) : mutated(questions.get(random.nextInt(questions.size())), random);
            Finding finding = answers.answer(text, Context.NONE);
            bench.wording().of(answers.edition(), finding);
            if (finding.articles().isEmpty() && !finding.unsaid()) {
                throw new IllegalStateException("neither cited nor declined: " + text);
            }
            declined += finding.unsaid() ? 1 : 0;
        }
        System.out.printf("%d texts, %d declined, the others cited%n", TEXTS, declined);
        System.exit(0);
    }

    private static String mutated(String question, Random random) {
        int from = random.nextInt(question.length() + 1);
        int to = from + random.nextInt(question.length() - from + 1);
        return question.substring(0, from) + noise(random, 6) + question.substring(to);
    }

    private static String noise(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 0, LAST_CHARACTER)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
