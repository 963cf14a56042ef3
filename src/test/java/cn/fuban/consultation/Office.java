package cn.fuban.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.FeatureOffice;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.ShownCard;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.deadline.Deadlines;
import cn.fuban.store.Commit;
import cn.fuban.workcalendar.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An office with the skill of consultation. */
final class Office extends FeatureOffice {
    /** The housing bureau (住建局) asks; finance (财政局) and planning (发改局) are asked. */
    static final String ASKER = "xujia";

    static final String ASKER_HEAD = "wanghaitao";
    static final String FINANCE_HEAD = "huangdesheng";
    static final String FINANCE_DEPUTY = "huangting";
    static final String FINANCE = "lina";
    static final String PLANNING_HEAD = "luoyongqiang";
    static final String PLANNING = "xieting";
    static final String LI = "lisiyuan";

    /** The deputy director who liaises with the vice-mayor in charge of the housing bureau. */
    static final String DEPUTY = "liujing";

    private static final Shared<Office> SHARED = new Shared<>(Office::new);

    final Desk desk;
    private final Set<String> seen = new HashSet<>();

    static Office on(String now) {
        Office office = SHARED.on(now);
        office.seen.clear();
        return office;
    }

    private Office() {
        ConsultationConfiguration beans = new ConsultationConfiguration();
        Terms terms = beans.consultationTerms(Deadlines.read(FOLDER, CALENDAR, HOURS), CALENDAR, HOURS, DISTRICT);
        desk = beans.consultationDesk(terms, MESSAGES, DIRECTORY, DISTRICT);
        open(
                List.of(beans.consultationSkill(desk, DIRECTORY, LANGUAGE, CALENDAR)),
                List.of(beans.consultationReminderOwner(desk)));
    }

    /** These holidays of 2027 are added. */
    void follows(List<Notice.Section> holidays) {
        Outcome outcome = new ConsultationsFollowTheCalendar(desk)
                .follow(
                        CALENDAR.with(List.of(new Notice(2027, holidays, List.of()))),
                        store.records(),
                        clock.instant());
        assertThat(store.commit(TestOutcomes.on(store).commitOf(outcome, store.records(), "calendar")))
                .isEqualTo(Commit.Result.DONE);
    }

    /** What is answered. */
    String say(String who, String text) {
        return outcome(who, text).reply().orElseThrow().text();
    }

    /** What is answered when the words are taken for this intent. */
    String sayAs(String intent, String who, String text) {
        return say(who, intent, text);
    }

    Outcome outcome(String who, String text) {
        Outcome outcome = outcome(who, "consultation", text);
        for (Card card : outcome.cards())
            for (String viewer : card.viewers().keySet()) if (seen.add(card.id() + "/" + viewer)) sent(viewer, card);
        return outcome;
    }

    /** A card rings when it is new to somebody. */
    private void sent(String viewer, Card card) {
        List<Button> buttons = card.buttonsOf(viewer).stream()
                .filter(CardButton::enabled)
                .map(button -> new Button(button.label(), button.sentence()))
                .toList();
        deliver(List.of(viewer), new Reply(card.title(), card.text() + "\n\n" + card.state(), buttons));
    }

    /** The card as it is now. */
    Card card(int number) {
        return store.records()
                .find(ShownCard.CARDS, "consultation-" + number)
                .orElseThrow()
                .card();
    }

    /** Asked and sent, as 意见1 if it is the first. */
    void asked(String sentence) {
        say(ASKER, sentence);
        assertThat(say(ASKER, "发出")).contains("发给");
        tick();
    }

    /** Somebody is away for a time, and another acts. */
    void away(String who, String acting, String from, String until) {
        away(who, Optional.of(acting), from, until);
    }

    Consultation consultation(int number) {
        return Desk.all(store.records()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
