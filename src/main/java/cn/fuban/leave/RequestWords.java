package cn.fuban.leave;

import cn.fuban.approval.Post;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Person;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions and the confirmation card of a request. */
final class RequestWords {
    private final Messages messages;
    private final Planning planning;
    private final People people;
    private final SpanWords spans;

    RequestWords(Messages messages, Planning planning, People people, SpanWords spans) {
        this.messages = messages;
        this.planning = planning;
        this.people = people;
        this.spans = spans;
    }

    /** One question, with what is known so far. */
    Reply ask(String question, Request request, LocalDate today) {
        Absence said = request.said();
        Edge start = said.start();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", kind(said));
        values.put("start", start == null ? "" : ChineseDates.format(start.date(), today));
        values.put("vague", request.get(Request.VAGUE).orElse(""));
        values.put("meeting", said.meeting() == null ? "" : said.meeting());
        values.put("partner", people.partnerOf(request.who()).map(Person::name).orElse(""));
        values.put("days", said.days() == null ? "" : number(said.days()));
        return new Reply(say("ask.title", values), unplanned(request, today) + say("ask." + question, values));
    }

    /** The card that restates everything, to be confirmed. */
    Reply card(Request request, Leave.Plan plan, ZonedDateTime now, Records records) {
        Person person = people.of(request.who());
        LeaveRoute route = planning.route(person, plan, now, records);
        List<Guard> guards = guards(request, person, plan, now, records);
        Map<String, Object> values = new HashMap<>(of(person, plan, now.toLocalDate()));
        values.put("acting", acting(request, person, plan, now, records));
        values.put("way", way(route, person, plan, now, records));
        values.put("late", request.get(Request.LATE).orElse(""));
        values.put("committee", planning.concernsCommittee(person, plan));
        values.put("guards", guards.stream().map(Guard::words).toList());
        values.put("doubt", request.get(Request.DOUBT).orElse(""));
        values.put("changes", request.get(Request.REPLACES).orElse(""));
        boolean stopped = guards.stream().anyMatch(Guard::stops);
        String key = plan.isFromMeeting() ? "card.meeting" : "card.leave";
        return new Reply(
                say("card.title", values),
                unplanned(request, now.toLocalDate()) + say(key, values) + "\n\n"
                        + say(stopped ? "card.stopped" : "card.confirm"),
                stopped ? List.of() : List.of(confirm(request, plan)));
    }

    /** That no such meeting is planned for the day, and which is the next. */
    private String unplanned(Request request, LocalDate today) {
        Edge day = request.said().start();
        return request.get(Request.UNPLANNED)
                .filter(next -> day != null)
                .map(next -> say(
                                "unplanned",
                                Map.of(
                                        "day", day == null ? "" : ChineseDates.format(day.date(), today),
                                        "next", next.equals(Request.NOBODY) ? "" : next))
                        + "\n\n")
                .orElse("");
    }

    /** The button of the card; it names whose absence and when, so that an old one means nothing else. */
    Button confirm(Request request, Leave.Plan plan) {
        Map<String, String> values = Map.of(
                "who",
                people.name(request.who()),
                "span",
                spans.of(plan.span(), LocalDate.EPOCH),
                "kind",
                plan.kind().label());
        return new Button(say("confirm.label"), say("confirm.sentence", values));
    }

    List<Guard> guards(Request request, Person person, Leave.Plan plan, ZonedDateTime now, Records records) {
        if (plan.isFromMeeting()) return List.of();
        return planning.guards()
                .against(person, plan.span(), request.get(Request.REPLACES).map(Integer::valueOf), now, records);
    }

    /** What everybody who deals with it reads: who, when, how long, where, why. */
    Map<String, Object> of(Person person, Leave.Plan plan, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("who", person.name());
        values.put("post", People.post(person));
        values.put("kind", plan.kind().label());
        values.put("span", spans.of(plan.span(), today));
        values.put("length", spans.length(plan.span()));
        values.put("touched", spans.touched(plan.span(), today));
        values.put("destination", plan.destination().orElse(""));
        values.put("reason", plan.reason().orElse(""));
        values.put("meeting", plan.meeting().map(Leave.Missed::name).orElse(""));
        values.put(
                "substitute", plan.meeting().flatMap(Leave.Missed::substitute).orElse(""));
        return values;
    }

    /** Who acts, with the number to call. */
    private String acting(Request request, Person person, Leave.Plan plan, ZonedDateTime now, Records records) {
        if (plan.isFromMeeting()) return "";
        return planning.acting(person, request, plan.span(), now, records)
                .flatMap(people::find)
                .map(other ->
                        say("acting", Map.of("name", other.name(), "post", People.post(other), "phone", other.phone())))
                .orElse("");
    }

    /** Which way it goes, by which article, or that the rules say nothing. */
    private String way(LeaveRoute route, Person person, Leave.Plan plan, ZonedDateTime now, Records records) {
        String steps = plan.isFromMeeting()
                ? chair(plan)
                : route.way().steps().stream()
                        .map(step -> name(step.by(), person, now, records)
                                + say("task." + step.task().name().toLowerCase(java.util.Locale.ROOT)))
                        .collect(Collectors.joining(say("then")));
        String told = route.way().tells().stream()
                .map(post -> name(post, person, now, records))
                .collect(Collectors.joining("、"));
        String key = steps.isEmpty() ? (told.isEmpty() ? "filed" : "reported") : "approved";
        boolean files = !route.way().files().isEmpty();
        String way = say("way." + key, Map.of("steps", steps, "told", told, "files", files));
        return route.isCovered()
                ? way + say("way.citation", Map.of("citation", route.citation()))
                : say("way.uncovered", Map.of("way", way));
    }

    private String chair(Leave.Plan plan) {
        return plan.meeting()
                .flatMap(Leave.Missed::chair)
                .map(chair -> say("way.chair", Map.of("chair", people.title(chair))))
                .orElse("");
    }

    private String name(Post post, Person person, ZonedDateTime now, Records records) {
        Optional<Person> found = post.of(person, people.directory(), Presence.in(records), now.toInstant());
        return found.map(who -> People.post(who) + who.name()).orElse("");
    }

    private String kind(Absence said) {
        LeaveKind kind = said.kind();
        return kind == null ? say("anykind") : kind.label();
    }

    private static String number(double days) {
        return days == Math.rint(days) ? String.valueOf((long) days) : String.valueOf(days);
    }

    Reply reply(String key, Map<String, ?> values, Button... buttons) {
        return new Reply(say(key + ".title", values), say(key + ".text", values), buttons);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> values) {
        return messages.say("leave." + key, values);
    }
}
