package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.supervision.Timing.Occasion;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is told what and when. Each person has one reminder, which always stands at the next moment at which there is
 * something to say; so there is one message a working day, with everything in it.
 */
final class Pushes {
    static final String OWNER = "supervision";

    private static final String SUBJECT = "post";

    /** What a card says by itself. */
    private static final Set<News.Kind> ON_CARDS = Set.of(News.Kind.ASSIGNED, News.Kind.ASKED, News.Kind.SUBMITTED);

    private final Timing timing;
    private final Audience audience;
    private final OfficeHours hours;
    private final ItemCards cards;

    Pushes(Timing timing, Audience audience, OfficeHours hours, ItemCards cards) {
        this.timing = timing;
        this.audience = audience;
        this.hours = hours;
        this.cards = cards;
    }

    /**
     * Saves the items as they are now, tells the news to these people, and sets everybody's reminder anew. Whoever would
     * have a message of one item alone at once gets its card instead; whoever has a card sees it as it is now.
     */
    Outcome change(Collection<Item> changed, Map<String, List<News>> news, Records records, Instant now) {
        Items items = Items.in(records);
        Set<String> people = new LinkedHashSet<>(news.keySet());
        Outcome outcome = Outcome.nothing();
        for (Item item : changed) {
            items.find(item.number()).ifPresent(before -> people.addAll(peopleOf(before)));
            people.addAll(peopleOf(item));
            items = items.with(item);
            outcome = outcome.save(Item.TYPE, item.id(), item);
        }
        Map<Integer, Set<String>> newcomers = new LinkedHashMap<>();
        for (String person : people) {
            Post before = postOf(person, records);
            Post after = before;
            for (News piece : news.getOrDefault(person, List.of())) after = after.with(piece);
            Optional<Item> alone = alone(person, after, items, records, now);
            if (alone.isPresent()) {
                newcomers
                        .computeIfAbsent(alone.get().number(), n -> new LinkedHashSet<>())
                        .add(person);
                after = after.saidOn(timing.dayOf(now));
            }
            if (!after.equals(before)) outcome = outcome.save(Post.TYPE, person, after);
            outcome = outcome.and(reminding(person, after, items, now));
        }
        for (Item item : changed)
            outcome = outcome.and(
                    cards.shown(item, newcomers.getOrDefault(item.number(), Set.of()), records, timing.dayOf(now)));
        return outcome;
    }

    /** The item whose card this person gets: the only thing to say now, and new to somebody who is here. */
    private Optional<Item> alone(String person, Post post, Items items, Records records, Instant now) {
        LocalDate today = timing.dayOf(now);
        boolean atOnce = hours.isOpen(now) && post.told().isBefore(today);
        if (!atOnce || Presence.in(records).isAway(person, now)) return Optional.empty();
        List<Told> due = due(person, post, items, today);
        return due.stream()
                .filter(told -> due.size() == 1
                        && told.news().filter(ON_CARDS::contains).isPresent())
                .map(Told::item)
                .filter(item -> !ItemCards.has(person, item, records))
                .findFirst();
    }

    /** The reminder of this person at the next moment at which there is something to say, or none. */
    Outcome reminding(String person, Post post, Items items, Instant now) {
        return next(person, post, items, now)
                .map(moment -> Outcome.nothing().remind(reminder(person, moment)))
                .orElseGet(() -> Outcome.nothing().forget(reminder(person, now)));
    }

    /** What there is to say to this person on this day of each item: news before what the calendar brings. */
    List<Told> due(String person, Post post, Items items, LocalDate today) {
        Map<Integer, Told> all = new LinkedHashMap<>();
        for (News news : post.pending())
            items.find(news.item())
                    .filter(news::holdsFor)
                    .ifPresent(
                            item -> all.put(item.number(), new Told(item, Optional.of(news.kind()), Optional.empty())));
        for (Item item : items.all())
            occasions(person, item, post)
                    .filter(occasion -> !occasion.day().isAfter(today))
                    .max(Comparator.comparing(Occasion::day))
                    .ifPresent(occasion -> all.putIfAbsent(
                            item.number(), new Told(item, Optional.empty(), Optional.of(occasion.reason()))));
        return List.copyOf(all.values());
    }

    /** One thing to say: either news or a reason of the calendar. */
    record Told(Item item, Optional<News.Kind> news, Optional<Timing.Reason> reason) {}

    static Post postOf(String person, Records records) {
        return records.find(Post.TYPE, person).orElse(Post.EMPTY);
    }

    /** When this person would hear of news that come now. */
    Instant hearing(String person, boolean urgent, Records records, Instant now) {
        return soonest(postOf(person, records), urgent, now);
    }

    private Optional<Instant> next(String person, Post post, Items items, Instant now) {
        List<Instant> moments = new ArrayList<>();
        if (!post.pending().isEmpty())
            moments.add(soonest(post, post.pending().stream().anyMatch(News::urgent), now));
        LocalDate today = timing.dayOf(now);
        items.all().stream()
                .flatMap(item -> occasions(person, item, post))
                .map(Occasion::day)
                .min(LocalDate::compareTo)
                .ifPresent(day -> moments.add(day.isAfter(today) ? hours.openOf(day) : soonest(post, false, now)));
        return moments.stream().min(Instant::compareTo);
    }

    private Instant soonest(Post post, boolean urgent, Instant now) {
        LocalDate today = timing.dayOf(now);
        boolean toldToday = !post.told().isBefore(today);
        return toldToday && !urgent ? hours.openOf(timing.nextWorkday(today)) : hours.nextOpen(now);
    }

    private Stream<Occasion> occasions(String person, Item item, Post post) {
        if (!item.state().isOnRecord() || item.state() == State.CLOSED) return Stream.empty();
        return audience.partOf(person, item).stream()
                .flatMap(part -> timing.occasions(item, part, post.told()).stream());
    }

    private Set<String> peopleOf(Item item) {
        return item.state().isOnRecord() ? audience.of(item) : Set.of();
    }

    private static Reminder reminder(String person, Instant due) {
        return new Reminder(OWNER, SUBJECT, SUBJECT, person, due);
    }
}
