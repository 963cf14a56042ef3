package cn.fuban.dingtalk;

import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.CardUpdate;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.ShownCard;
import cn.fuban.conversation.Undelivered;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Lane;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings what DingTalk shows of a card to how the card is to look. A card's changes come through one lane, and each time
 * the newest state is shown, so an earlier state can never overwrite a later one; a card that is made twice because an
 * answer was lost carries the same id, and DingTalk makes it once.
 */
final class CardShowing {
    private final Store store;
    private final InteractiveCards cards;
    private final Outcomes outcomes;
    private final Ledger ledger;

    CardShowing(Store store, InteractiveCards cards, Outcomes outcomes, Ledger ledger) {
        this.store = store;
        this.cards = cards;
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    /** One audience of a card. */
    private record Showing(ShownCard shown, String track, List<String> people, CardFace face) {}

    void take(Entry entry, Lane lane) throws InterruptedException {
        CardUpdate update = store.json().read(entry.payload(), CardUpdate.class);
        Records records = store.records();
        Optional<ShownCard> wanted = records.find(ShownCard.CARDS, update.card());
        CardDisplay before = records.find(CardDisplay.DISPLAYS, update.card()).orElse(CardDisplay.NOTHING);
        Commit commit = new Commit().consume(entry).holding(lane);
        if (wanted.isEmpty()) {
            store.commit(commit.remove(CardDisplay.DISPLAYS, update.card())); // the card has been forgotten
            return;
        }
        CardDisplay now = before;
        for (Showing showing : showings(wanted.get()))
            if (update.whole() || !now.shows(showing.track(), showing.face()))
                now = show(commit, showing, update, now, entry.id());
        if (!now.equals(before)) commit.save(CardDisplay.DISPLAYS, update.card(), now, store.json());
        boolean shown = update.whole() || !now.equals(before);
        boolean stale = store.commit(commit) == Commit.Result.ALREADY_DONE && shown;
        // this worker was too slow and another has taken the lane: what it showed may have been overwritten just now
        if (stale) again(update.card());
    }

    private static List<Showing> showings(ShownCard wanted) {
        List<Showing> showings = new ArrayList<>();
        List<List<String>> audiences = wanted.audiences();
        for (int i = 0; i < audiences.size(); i++)
            showings.add(new Showing(
                    wanted,
                    CardFormat.track(wanted.card().id(), i),
                    audiences.get(i),
                    CardFormat.face(wanted.card(), audiences.get(i))));
        return showings;
    }

    private CardDisplay show(Commit commit, Showing showing, CardUpdate update, CardDisplay display, String cause)
            throws InterruptedException {
        String track = showing.track();
        if (!cards.areSetUp() || display.plain().contains(track)) return plainly(commit, showing, display, cause);
        boolean known = display.knows(track);
        SendResult result = known ? cards.update(track, showing.face()) : cards.create(track, showing.face());
        if (result instanceof SendResult.Failed failed) return failed(commit, showing, update, failed, display);
        if (result instanceof SendResult.Refused refused) {
            ledger.undeliverable(commit, track, refused.reason());
            return known ? display.with(track, showing.face()) : plainly(commit, showing, display, cause);
        }
        SendResult.Sent sent = (SendResult.Sent) result;
        ledger.sent(commit, track, sent.receipt());
        if (!sent.unreachable().isEmpty())
            giveUp(commit, showing, sent.unreachable(), Undelivered.Reason.UNKNOWN, "DingTalk does not know them");
        return display.with(track, showing.face());
    }

    private CardDisplay failed(
            Commit commit, Showing showing, CardUpdate update, SendResult.Failed failed, CardDisplay display) {
        // one that arrived all the same does no harm: DingTalk makes no second card of it
        ledger.failed(commit, showing.track(), update.attempt(), new SendResult.Failed(failed.reason(), false));
        if (update.attempt() >= Ledger.MOST_ATTEMPTS)
            giveUp(commit, showing, showing.people(), Undelivered.Reason.FAILED, failed.reason());
        else outcomes.showLater(commit, update.again(), Ledger.pauseAfter(update.attempt()));
        return display;
    }

    private void giveUp(Commit commit, Showing showing, List<String> people, Undelivered.Reason reason, String detail) {
        String title = showing.shown().card().title();
        ledger.giveUp(commit, showing.track(), new Undelivered(people, title, reason, ledger.now()), detail);
    }

    /** Without a card people get its words when it is new to them, or when they can do something that they could not. */
    private CardDisplay plainly(Commit commit, Showing showing, CardDisplay display, String cause) {
        Map<List<CardButton>, List<String>> people = new LinkedHashMap<>();
        for (String person : showing.people()) {
            List<CardButton> buttons = showing.shown().card().buttonsOf(person);
            if (isNews(person, buttons, showing.track(), display))
                people.computeIfAbsent(buttons, b -> new ArrayList<>()).add(person);
        }
        int n = 0;
        for (Map.Entry<List<CardButton>, List<String>> alike : people.entrySet()) {
            String id = "card:" + showing.track() + "/" + cause + "/" + ++n;
            outcomes.send(
                    commit,
                    new Delivery(
                            id,
                            alike.getValue(),
                            Optional.empty(),
                            Optional.empty(),
                            CardFormat.plain(showing.shown().card(), alike.getKey()),
                            1));
        }
        return display.plainly(showing.track(), showing.face());
    }

    private static boolean isNews(String person, List<CardButton> buttons, String track, CardDisplay display) {
        CardFace before = display.faces().get(track);
        if (before == null) return true;
        return buttons.stream()
                .anyMatch(button -> button.enabled() && !CardFormat.enables(before, person, button.id()));
    }

    private void again(String card) {
        Commit commit = new Commit();
        outcomes.showLater(commit, new CardUpdate(card, 1, true), 0);
        store.commit(commit);
    }
}
