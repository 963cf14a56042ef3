package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.Decision;
import cn.fuban.approval.Post;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Person;
import cn.fuban.presence.Absence;
import cn.fuban.presence.AbsenceGranted;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it means that a leave stands, and that it no longer does: who is away, who acts, who is told and when. */
final class InForce {
    private final LeaveRoutes routes;
    private final People people;
    private final LeaveMessages messages;
    private final Notices notices;

    InForce(LeaveRoutes routes, People people, LeaveMessages messages, Notices notices) {
        this.routes = routes;
        this.people = people;
        this.messages = messages;
        this.notices = notices;
    }

    /** From now on it stands; the one that it replaces no longer does. */
    Outcome begin(Leave asked, ZonedDateTime now, Records records) {
        boolean past = !asked.plan().span().until(notices.zone()).isAfter(now.toInstant());
        Leave leave = past && !asked.plan().isFromMeeting()
                ? asked.over(asked.plan().span().end())
                : asked.in(Leave.State.STANDS);
        Outcome outcome = Outcome.nothing().save(Leave.TYPE, leave.id(), leave);
        outcome = outcome.and(replaced(leave, records));
        if (!past && !leave.plan().isFromMeeting()) outcome = outcome.and(away(leave, now.toInstant()));
        LeaveRoute route = routes.find(leave.story().route());
        outcome = outcome.and(notices.tell(
                posts(route.way().tells(), leave, now, records),
                messages.report(leave, now),
                leave,
                LeaveReminders.TOLD,
                now));
        outcome = outcome.and(notices.tell(
                posts(route.way().files(), leave, now, records),
                messages.filed(leave, now, records),
                leave,
                LeaveReminders.FILED,
                now));
        return outcome.and(substitute(leave, now));
    }

    /** It no longer stands: whoever acts and whoever knew hears of it. */
    Outcome end(Leave after, Reply words, ZonedDateTime now, Records records) {
        LeaveRoute route = routes.find(after.story().route());
        boolean actingKnows =
                !notices.ofStart(after).isAfter(now.toInstant()); // of acting, which is said when it begins
        List<String> knew = Stream.of(
                        actingKnows ? after.parties().acting().stream() : Stream.<String>empty(),
                        posts(route.way().tells(), after, now, records).stream(),
                        posts(route.way().files(), after, now, records).stream(),
                        deciders(after, records))
                .flatMap(who -> who)
                .distinct()
                .filter(who -> !who.equals(after.parties().applicant()))
                .toList();
        return closed(after).save(Leave.TYPE, after.id(), after).tell(knew, words);
    }

    /** Back at work: sooner than planned, whoever acts hears of it, and of leaders the office too. */
    Outcome over(Leave after, boolean early, ZonedDateTime now, Records records) {
        Outcome outcome = closed(after).save(Leave.TYPE, after.id(), after);
        if (!early) return outcome;
        LeaveRoute route = routes.find(after.story().route());
        boolean leader = people.of(after.parties().applicant()).isLeader();
        List<String> told = Stream.concat(
                        after.parties().acting().stream(),
                        leader ? posts(route.way().files(), after, now, records).stream() : Stream.empty())
                .distinct()
                .toList();
        return outcome.tell(told, messages.back(after, now));
    }

    private Outcome away(Leave leave, Instant now) {
        Absence absence = new Absence(
                leave.id(),
                leave.parties().applicant(),
                leave.plan().span().from(notices.zone()),
                leave.plan().span().until(notices.zone()),
                leave.parties().acting());
        Outcome outcome =
                Outcome.nothing().save(Absence.TYPE, leave.id(), absence).happened(new AbsenceGranted(absence));
        for (Reminder reminder : reminders(leave)) {
            boolean gone = reminder.due().isBefore(now);
            outcome = outcome.remind(
                    gone
                            ? new Reminder(
                                    reminder.owner(), reminder.subject(), reminder.stage(), reminder.person(), now)
                            : reminder);
        }
        return outcome;
    }

    private List<Reminder> reminders(Leave leave) {
        String person = leave.parties().applicant();
        Instant until = leave.plan().span().until(notices.zone());
        Stream<Reminder> own = Stream.of(
                reminder(leave, LeaveReminders.BACK, person, notices.ofReturn(leave)),
                reminder(leave, LeaveReminders.START, person, notices.ofStart(leave)));
        Stream<Reminder> acting = leave.parties().acting().stream()
                .flatMap(who -> Stream.of(
                        reminder(leave, LeaveReminders.START, who, notices.ofStart(leave)),
                        reminder(leave, LeaveReminders.END, who, until)));
        return Stream.concat(own, acting).toList();
    }

    private static Reminder reminder(Leave leave, String stage, String person, Instant due) {
        return new Reminder(Leave.OWNER, leave.id(), stage, person, due);
    }

    private Outcome closed(Leave leave) {
        Outcome outcome = Outcome.nothing().remove(Absence.TYPE, leave.id());
        for (Reminder reminder : reminders(leave)) outcome = outcome.forget(reminder);
        return outcome;
    }

    private Outcome replaced(Leave leave, Records records) {
        Optional<Leave> old = leave.story().replaces().flatMap(number -> records.find(Leave.TYPE, Leave.id(number)));
        if (old.isEmpty() || !old.get().isLive()) return Outcome.nothing();
        return closed(old.get()).save(Leave.TYPE, old.get().id(), old.get().in(Leave.State.REPLACED));
    }

    /** The one who comes to the meeting instead, when the words name just one. */
    private Outcome substitute(Leave leave, ZonedDateTime now) {
        Person applicant = people.of(leave.parties().applicant());
        List<String> named = leave.plan().meeting().flatMap(Leave.Missed::substitute).stream()
                .flatMap(text -> people.named(text, applicant).stream())
                .filter(person -> !person.equals(applicant))
                .map(person -> person.id().value())
                .toList();
        return named.size() == 1 ? Outcome.nothing().tell(named, messages.substitute(leave, now)) : Outcome.nothing();
    }

    private static Stream<String> deciders(Leave leave, Records records) {
        return records.find(Approval.TYPE, leave.id()).stream()
                .flatMap(approval -> approval.decisions().stream())
                .filter(decision -> decision.verdict() == Decision.Verdict.AGREED)
                .map(Decision::by);
    }

    private List<String> posts(List<Post> posts, Leave leave, ZonedDateTime now, Records records) {
        Person applicant = people.of(leave.parties().applicant());
        Presence presence = Presence.in(records);
        return posts.stream()
                .flatMap(post -> post.of(applicant, people.directory(), presence, now.toInstant()).stream())
                .map(person -> person.id().value())
                .filter(person -> !person.equals(leave.parties().applicant()))
                .distinct()
                .toList();
    }
}
