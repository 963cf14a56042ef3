package cn.fuban.duty;

import cn.fuban.conversation.Turn;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.language.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads with whom somebody wants to swap which day: 我10月3日的班跟张明远换一下, 请王区长替我值10月3日. */
final class SwapReader {
    private static final Pattern FOR_NOTHING = Pattern.compile("替|代我|帮我[值带顶]|顶一?[天下班]|不用还|不还|不要还|单换");

    private final Names names;

    SwapReader(Names names) {
        this.names = names;
    }

    /**
     * What is said.
     *
     * @param people the leaders named, the speaker aside: more than one where it is not clear who is meant
     */
    record Said(SwapDraft draft, List<Person> people) {}

    Said read(Turn turn, Roster roster, SwapDraft before) {
        String me = turn.person().id().value();
        List<Person> people = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.people().stream())
                .filter(person -> person.isLeader() && !person.equals(turn.person()))
                .distinct()
                .toList();
        Optional<String> other =
                people.size() == 1 ? Optional.of(people.get(0).id().value()) : Optional.empty();
        List<LocalDate> mine = new ArrayList<>();
        List<LocalDate> theirs = new ArrayList<>();
        Optional<String> partner = other.or(before::other);
        for (LocalDate day : days(turn)) {
            boolean back = partner.isPresent() && roster.on(day).equals(partner);
            (back && !roster.on(day).filter(me::equals).isPresent() ? theirs : mine).add(day);
        }
        boolean forNothing = FOR_NOTHING.matcher(turn.utterance().text()).find();
        Optional<LocalDate> back = mine.size() == 2 && theirs.isEmpty() ? Optional.of(mine.get(1)) : first(theirs);
        return new Said(new SwapDraft(other, first(mine), back, forNothing && back.isEmpty()), people);
    }

    private static List<LocalDate> days(Turn turn) {
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression time : turn.utterance().times())
            if (!SaidDays.namesHoliday(time))
                SaidDays.of(time, Optional.empty()).stream().findFirst().ifPresent(days::add);
        return days;
    }

    private static Optional<LocalDate> first(List<LocalDate> days) {
        return days.stream().findFirst();
    }
}
