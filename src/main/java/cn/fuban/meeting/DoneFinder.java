package cn.fuban.meeting;

import cn.fuban.deadline.Deadlines;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.language.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Which of somebody's duties is meant by saying that something is done. */
final class DoneFinder {
    /** What can be done too but hangs on no meeting. */
    private static final Pattern OTHER_MATTER = Pattern.compile("意见|会签|回复|回了|已回|征求|督办|假|议题|申报");

    private final Duties duties;
    private final Deadlines deadlines;
    private final Names names;

    DoneFinder(Duties duties, Deadlines deadlines, Names names) {
        this.duties = duties;
        this.deadlines = deadlines;
        this.names = names;
    }

    /**
     * What can be meant.
     *
     * @param open what is not done yet
     * @param alreadyDone what would fit but is done
     */
    record Found(List<Duty> open, List<Duty> alreadyDone) {}

    /** The duties that end by this person's word and that the words fit; those who plan meetings speak for all units. */
    Found meant(Person person, Utterance said, Meetings meetings, Instant now) {
        List<Duty> own = meetings.all().stream()
                .flatMap(meeting -> duties.of(meeting).stream()
                        .filter(duty -> duty.definition().offset().isBefore()
                                || !meeting.appointment().start().isAfter(now)))
                .filter(Duty::isReported)
                .filter(duty -> mayReport(person, duty))
                .toList();
        List<Duty> fitting = fitting(person, said, own);
        return new Found(
                fitting.stream().filter(duty -> duty.isOpen(now)).toList(),
                fitting.stream().filter(duty -> duty.done().isPresent()).toList());
    }

    /** Those that an answer to "which one?" picks: by what it names, or by its place in the list. */
    List<Duty> picked(Person person, Utterance answer, List<Duty> among) {
        String text = answer.text().strip();
        if (text.matches("第?\\d{1,2}[个项条]?")) {
            int place = Integer.parseInt(text.replaceAll("\\D", ""));
            return place >= 1 && place <= among.size() ? List.of(among.get(place - 1)) : List.of();
        }
        List<Duty> fitting = fitting(person, answer, among);
        return fitting.size() < among.size() ? fitting : List.of();
    }

    private static boolean mayReport(Person person, Duty duty) {
        return duty.isOf(person.id().value()) || Permission.PLAN_MEETINGS.isGivenTo(person);
    }

    /** Whatever the words name has to fit; what they do not name is left open. */
    private List<Duty> fitting(Person person, Utterance said, List<Duty> among) {
        Spoken spoken = Spoken.in(said);
        List<String> named = names.in(said.text(), person).stream()
                .map(Mention::units)
                .flatMap(List::stream)
                .map(unit -> unit.id().value())
                .toList();
        return among.stream()
                .filter(duty -> spoken.fits(duty.meeting()))
                .filter(duty -> isAskedFor(duty, said.text()))
                .filter(duty -> named.isEmpty()
                        || duty.assignment()
                                .filter(given -> named.contains(given.unit()))
                                .isPresent())
                .toList();
    }

    private boolean isAskedFor(Duty duty, String text) {
        if (deadlines.watchedIn(duty.meeting().kind(), text).contains(duty.definition())) return true;
        boolean other = deadlines.anchors().stream()
                .anyMatch(anchor -> !deadlines.watchedIn(anchor, text).isEmpty());
        return !other && !OTHER_MATTER.matcher(text).find();
    }
}
