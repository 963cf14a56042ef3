package cn.fuban.leave;

import cn.fuban.language.MeetingMention;
import java.util.List;
import java.util.Optional;

/** Tells whether somebody stays away from a meeting, from which one, and who comes instead. */
final class MeetingLeaveReader {
    private static final List<String> HOLDS = List.of("开", "开个", "参", "赶");
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_PERSON = 8;

    private final List<String> decline;
    private final List<String> attends;
    private final List<String> sends;
    private final List<String> stands;

    MeetingLeaveReader(LeaveWords words) {
        decline = words.line("decline");
        attends = words.line("attends");
        sends = words.line("sends");
        stands = words.line("stands");
    }

    /**
     * A meeting that somebody stays away from.
     *
     * @param name empty for 这个会
     */
    record Declined(Stretch where, Optional<Stretch> name, Optional<Stretch> substitute) {}

    Optional<Declined> in(Sentence sentence) {
        Optional<Stretch> meeting = meeting(sentence);
        if (meeting.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stretch> substitute = substitute(sentence);
        boolean declined = sentence.has(sentence.whole(), decline) || substitute.isPresent();
        return declined && !isAttended(sentence, meeting.get())
                ? Optional.of(new Declined(meeting.get(), name(sentence, meeting.get()), substitute))
                : Optional.empty();
    }

    /** 去成都参加招商大会: no meeting to stay away from, unless it is said that they cannot. */
    private boolean isAttended(Sentence sentence, Stretch meeting) {
        boolean cannot = decline.stream().filter(word -> !word.endsWith("假")).anyMatch(sentence.signs()::contains);
        Stretch before = sentence.clauseAt(meeting.start()).to(meeting.start());
        return !cannot
                && (sentence.has(before, attends)
                        || sentence.trimmed(before, List.of(), HOLDS).end() < before.end());
    }

    private Optional<Stretch> meeting(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            if (sentence.outline().value(at, MeetingMention.class).isPresent()) {
                return Optional.of(new Stretch(at, at + 1));
            }
        }
        return unlisted(sentence);
    }

    /** Whatever ends with 会: 项目会, 年终总结会, 这个会. */
    private Optional<Stretch> unlisted(Sentence sentence) {
        for (int at = 1; at < sentence.length(); at++) {
            boolean meeting = sentence.isAt(at, List.of("会"))
                    && !sentence.isAt(
                            at,
                            List.of(
                                    "会议室", "会儿", "会计", "会去", "会来", "会不", "会签", "会场", "会员", "会所", "会是", "会有", "会回", "会办",
                                    "会展"));
            if (meeting) {
                int end = sentence.after(at, List.of("会议", "会")).orElse(at + 1);
                int start = at;
                while (start > 0 && at - start < LONGEST_NAME && isPartOfName(sentence, start - 1)) {
                    start--;
                }
                return Optional.of(new Stretch(start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfName(Sentence sentence, int at) {
        char sign = sentence.signs().charAt(at);
        return Character.isIdeographic(sign) && "的个这那次场今明开参去有".indexOf(sign) < 0;
    }

    private static Optional<Stretch> name(Sentence sentence, Stretch meeting) {
        String text = sentence.text(meeting);
        return text.equals("会") || text.equals("会议") ? Optional.empty() : Optional.of(meeting);
    }

    /** 由周副局长参会, 喊何科长去, 能否由李科长代我参加. */
    private Optional<Stretch> substitute(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            int start = sentence.after(at, sends).orElse(-1);
            Optional<Stretch> end = start < 0
                    ? Optional.empty()
                    : sentence.find(new Stretch(start, Math.min(sentence.length(), start + LONGEST_PERSON)), stands);
            Optional<Stretch> person = end.map(verb -> new Stretch(start, verb.start()))
                    .filter(named -> sentence.text(named).length() >= 2)
                    .filter(named -> sentence.clauseAt(start).holds(named.end() - 1));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }
}
