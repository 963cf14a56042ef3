package cn.fuban.leave;

import cn.fuban.language.MeetingMention;
import java.util.List;
import java.util.Optional;

/** Tells whether somebody stays away from a meeting, from which one, and who comes instead. */
final class MeetingLeaveReader {
    private static final List<String> HOLDS = List.of("开", "开个", "参", "赶");
    private static final List<String> NO_MEETINGS =
            List.of("会议室", "会儿", "会计", "会去", "会来", "会不", "会签", "会场", "会员", "会所", "会是", "会有", "会回", "会办", "会展");
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_PERSON = 8;

    private final List<String> decline;
    private final List<String> attends;
    private final List<String> sends;
    private final List<String> stands;
    private final List<String> causes;
    private final List<String> notMeetings;
    private final List<String> standsIn;
    private final List<String> likely;
    private final PersonFinder people;

    MeetingLeaveReader(LeaveWords words, PersonFinder people) {
        this.people = people;
        decline = words.line("decline");
        attends = words.line("attends");
        sends = words.line("sends");
        stands = words.line("stands");
        causes = words.line("causes");
        notMeetings = words.line("notMeetings");
        standsIn = words.line("standsIn");
        likely = words.line("likely");
    }

    /**
     * A meeting that somebody stays away from.
     *
     * @param where with all that is said before it of which meeting it is
     * @param name empty for 这个会
     * @param substitute who comes instead
     * @param sending that somebody is sent, with the name
     */
    record Declined(Stretch where, Optional<Stretch> name, Optional<Stretch> substitute, Optional<Stretch> sending) {}

    Optional<Declined> in(Sentence sentence) {
        Optional<Stretch> meeting = meeting(sentence);
        if (meeting.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sent> sent = sent(sentence);
        boolean declined = sentence.has(sentence.whole(), decline) || sent.isPresent();
        return declined && !isAttended(sentence, meeting.get())
                ? Optional.of(new Declined(
                        withModifiers(sentence, meeting.get()),
                        name(sentence, meeting.get()),
                        sent.map(Sent::who),
                        sent.map(Sent::all)))
                : Optional.empty();
    }

    /** What stands before the meeting tells which one it is, unless it tells why somebody stays away. */
    private Stretch withModifiers(Sentence sentence, Stretch meeting) {
        Stretch clause = sentence.clauseAt(meeting.start());
        boolean cause = sentence.has(clause.to(meeting.start()), causes);
        return cause ? meeting : new Stretch(clause.start(), meeting.end());
    }

    /** 去成都参加招商大会: no meeting to stay away from, unless it is said that they cannot. */
    private boolean isAttended(Sentence sentence, Stretch meeting) {
        boolean cannot = decline.stream().filter(word -> !word.endsWith("假")).anyMatch(sentence.signs()::contains);
        Stretch before = sentence.clauseAt(meeting.start()).to(meeting.start());
        return !cannot && (sentence.has(before, attends) || isHeld(sentence, before));
    }

    /** 开招商会, but not 明天的开年部署会. */
    private static boolean isHeld(Sentence sentence, Stretch before) {
        int end = sentence.trimmed(before, List.of(), HOLDS).end();
        return end < before.end() && (end == 0 || sentence.signs().charAt(end - 1) != '的');
    }

    private Optional<Stretch> meeting(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            Stretch meeting = new Stretch(at, at + 1);
            if (sentence.outline().value(at, MeetingMention.class).isPresent() && isMeeting(sentence, meeting)) {
                return Optional.of(meeting);
            }
        }
        return unlisted(sentence);
    }

    /** Whatever ends with 会: 项目会, 年终总结会, 这个会. */
    private Optional<Stretch> unlisted(Sentence sentence) {
        for (int at = 1; at < sentence.length(); at++) {
            boolean meeting =
                    sentence.isAt(at, List.of("会")) && (!sentence.isAt(at, NO_MEETINGS) || isDeclinedAt(sentence, at));
            if (meeting) {
                int end = sentence.after(at, List.of("会议", "会")).orElse(at + 1);
                int start = at;
                while (start > 0 && at - start < LONGEST_NAME && isPartOfName(sentence, start - 1)) {
                    start--;
                }
                Stretch found = new Stretch(start, end);
                if (isMeeting(sentence, found)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** 防汛会去不了, but not 可能会去不了. */
    private boolean isDeclinedAt(Sentence sentence, int at) {
        return sentence.isAt(at + 1, decline)
                && likely.stream().noneMatch(word -> sentence.signs().startsWith(word, at - word.length()));
    }

    private boolean isMeeting(Sentence sentence, Stretch found) {
        String name = sentence.text(found);
        return notMeetings.stream().noneMatch(name::endsWith);
    }

    private static boolean isPartOfName(Sentence sentence, int at) {
        char sign = sentence.signs().charAt(at);
        return Character.isIdeographic(sign) && "的个这那次场今明开参去有".indexOf(sign) < 0;
    }

    private static boolean isPerson(Sentence sentence, Stretch named) {
        return sentence.text(named).length() >= 2
                && sentence.clauseAt(named.start()).holds(named.end() - 1);
    }

    private record Sent(Stretch who, Stretch all) {}

    private static Optional<Stretch> name(Sentence sentence, Stretch meeting) {
        String text = sentence.text(meeting);
        return text.equals("会") || text.equals("会议") ? Optional.empty() : Optional.of(meeting);
    }

    /** 由周副局长参会, 喊何科长去, 能否由李科长代我参加. */
    private Optional<Sent> sent(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            int start = sentence.after(at, sends)
                    .filter(next -> !sentence.isAt(next, sends))
                    .orElse(-1);
            Optional<Stretch> end = start < 0
                    ? Optional.empty()
                    : sentence.find(new Stretch(start, Math.min(sentence.length(), start + LONGEST_PERSON)), stands);
            int from = at;
            Optional<Sent> sent = end.filter(verb -> isPerson(sentence, new Stretch(start, verb.start())))
                    .map(verb -> new Sent(
                            new Stretch(start, verb.start()),
                            sentence.clauseAt(start).from(from)));
            if (sent.isPresent()) {
                return sent;
            }
        }
        return standsIn(sentence);
    }

    /** 老陈替我参加: somebody at the beginning of a clause who comes in the speaker's place. */
    private Optional<Sent> standsIn(Sentence sentence) {
        return sentence.clauses().stream()
                .flatMap(clause -> people
                        .at(sentence, clause.start())
                        .filter(who -> sentence.isAt(who.end(), standsIn))
                        .map(who -> new Sent(who, clause))
                        .stream())
                .findFirst();
    }
}
