package cn.fuban.leave;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells whose absence it is when it is not the speaker's: 帮王乡长报备, 办公室小刘明天请假, 镇长胡建17号要到成都. */
final class ApplicantReader {
    private static final List<String> FOR_HIM = List.of("帮他", "帮她", "替他", "替她", "给他", "给她", "代他", "代她");
    private static final int LONGEST_NAME = 4;
    private static final String MARKS = ",.。;!?: ";
    private final List<String> onBehalf;
    private final List<String> notSubjects;
    private final List<String> standsIn;
    private final List<String> asksFor;
    private final List<String> whose;
    private final List<String> nameLabels;
    private final PersonFinder people;

    ApplicantReader(LeaveWords words, PersonFinder people) {
        this.people = people;
        onBehalf = words.line("onBehalf");
        notSubjects = words.line("notSubjects");
        standsIn = words.line("standsIn");
        asksFor = words.line("asksFor");
        whose = words.line("whose");
        nameLabels = words.line("nameLabels");
    }

    /** The words that name the person. */
    Optional<Stretch> in(Sentence sentence) {
        return spokenFor(sentence)
                .or(() -> inForm(sentence))
                .or(() -> subject(sentence))
                .or(() -> spokenOf(sentence));
    }

    /** 我们局长明天去重庆，帮他报备: somebody in the middle, for whom it is asked. */
    private Optional<Stretch> spokenOf(Sentence sentence) {
        return IntStream.range(0, sentence.has(sentence.whole(), FOR_HIM) ? sentence.length() : 0)
                .filter(at -> sentence.isAt(at, whose))
                .mapToObj(at -> people.at(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 姓名：王海涛. */
    private Optional<Stretch> inForm(Sentence sentence) {
        List<Stretch> clauses = sentence.clauses();
        for (int i = 1; i < clauses.size(); i++) {
            Stretch label = clauses.get(i - 1);
            Stretch name = clauses.get(i);
            boolean named = sentence.after(label.start(), nameLabels)
                    .filter(end -> end == label.end())
                    .isPresent();
            if (named && name.end() - name.start() <= LONGEST_NAME) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** 帮王乡长报备, 替小张请个假. */
    private Optional<Stretch> spokenFor(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            Optional<Stretch> named = sentence.after(at, onBehalf).flatMap(next -> people.at(sentence, next));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Who stands at the beginning of a clause and is not spoken to. */
    private Optional<Stretch> subject(Sentence sentence) {
        for (Stretch clause : sentence.clauses()) {
            Optional<Stretch> person = people.at(sentence, clause.start())
                    .filter(named -> named.end() < sentence.length())
                    .filter(named -> MARKS.indexOf(sentence.signs().charAt(named.end())) < 0)
                    .filter(named -> !sentence.isAt(named.end(), standsIn))
                    .filter(named -> sentence.isAt(named.end(), asksFor) || !sentence.isAt(named.end(), notSubjects));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }
}
