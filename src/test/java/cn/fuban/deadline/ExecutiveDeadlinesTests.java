package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutiveDeadlinesTests {
    private final Deadlines deadlines = Shipped.deadlines();

    @ParameterizedTest(name = "a meeting on {0}")
    @CsvSource({
        "2026-12-11, 2026-12-09, 2026-12-10, 2026-12-15, 2026-12-16, 2026-12-18",
        "2026-12-14, 2026-12-10, 2026-12-11, 2026-12-16, 2026-12-17, 2026-12-21",
        "2026-12-09, 2026-12-07, 2026-12-08, 2026-12-11, 2026-12-14, 2026-12-16",
        "2026-09-30, 2026-09-28, 2026-09-29, 2026-10-09, 2026-10-10, 2026-10-13",
        "2026-10-08, 2026-09-29, 2026-09-30, 2026-10-10, 2026-10-12, 2026-10-14",
        "2026-10-10, 2026-10-08, 2026-10-09, 2026-10-13, 2026-10-14, 2026-10-16",
    })
    void fallOnTheDaysThatTheOfficeHasAgreed(
            LocalDate meeting, LocalDate cutoff, LocalDate materials, LocalDate two, LocalDate three, LocalDate five) {
        Map<String, LocalDate> dates = deadlines.following("executive", meeting).stream()
                .collect(Collectors.toMap(due -> due.definition().id(), DueDate::date));

        assertThat(dates)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "agenda-cutoff", cutoff,
                        "materials", materials,
                        "minutes-draft", two,
                        "signing", two,
                        "signing-major", five,
                        "committee-report", three));
    }

    @Test
    void endWhenTheOfficeCloses() {
        DueDate cutoff =
                deadlines.following("executive", LocalDate.of(2026, 12, 11)).get(0);

        assertThat(cutoff.at()).isEqualTo(Instant.parse("2026-12-09T10:00:00Z"));
    }

    @Test
    void areForTheTimeBeingWhenTheyReachIntoAYearWithoutArrangement() {
        List<DueDate> dates = deadlines.following("executive", LocalDate.of(2026, 12, 30));

        assertThat(dates)
                .filteredOn(DueDate::provisional)
                .extracting(due -> due.definition().id())
                .containsExactlyInAnyOrder("minutes-draft", "signing", "signing-major", "committee-report");
    }

    @Test
    void theirRemindersFallOnMorningsOfWorkingDays() {
        DueDate cutoff =
                deadlines.following("executive", LocalDate.of(2026, 10, 8)).get(0);

        assertThat(deadlines.morning(cutoff, -1)).isEqualTo(Instant.parse("2026-09-28T00:30:00Z"));
        assertThat(deadlines.morning(cutoff, 0)).isEqualTo(Instant.parse("2026-09-29T00:30:00Z"));
        assertThat(deadlines.morning(cutoff, 2)).isEqualTo(Instant.parse("2026-10-08T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "常务会议题哪天截止, agenda-cutoff",
        "议题材料最晚哪天交, materials",
        "会议纪要什么时候出, minutes-draft",
        "过会的文件哪天送签, signing",
        "大改的文件哪天送签, signing-major",
        "几号前报区委, committee-report",
    })
    void areKnownByTheWordsThatPeopleUse(String question, String id) {
        assertThat(deadlines.askedFor("executive", question))
                .extracting(Definition::id)
                .first()
                .isEqualTo(id);
    }

    @Test
    void severalCanBeAskedForAtOnce() {
        assertThat(deadlines.askedFor("executive", "议题和材料分别哪天"))
                .extracting(Definition::id)
                .containsExactly("agenda-cutoff", "materials");
    }

    @Test
    void aWeekBeforeAWorkMeetingIsSevenDaysAndMovesBackFromADayOff() {
        assertThat(deadlines.following("work", LocalDate.of(2026, 12, 11)))
                .extracting(DueDate::date)
                .containsExactly(LocalDate.of(2026, 12, 4));
        assertThat(deadlines.following("work", LocalDate.of(2026, 10, 10)))
                .extracting(DueDate::date)
                .containsExactly(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({"executive, decision", "work, work"})
    void quoteTheTimeAsTheirArticleHasIt(String anchor, String book) {
        Map<String, String> articles = articlesOf(book);

        assertThat(deadlines.of(anchor))
                .isNotEmpty()
                .allSatisfy(
                        definition -> assertThat(articles.get(definition.rule().article()))
                                .contains(definition.rule().words()));
    }

    @Test
    void areWrittenWithoutMistakes() {
        deadlines.of("executive");

        assertThat(Shipped.FOLDER.problems().all()).isEmpty();
    }

    /** The articles of a book without white space, by id. */
    private static Map<String, String> articlesOf(String book) {
        return Shipped.FOLDER.files("rules/2021-12-21/" + book).stream()
                .flatMap(chapter -> chapter.list("articles").stream())
                .collect(Collectors.toMap(
                        article -> book + ":" + article.integer("number"),
                        article -> String.join("", article.texts("paragraphs")).replaceAll("\\s", "")));
    }
}
