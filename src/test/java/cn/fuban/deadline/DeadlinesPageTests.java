package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlinesPageTests {
    @Test
    void thePageIsThatOfTheDefinitions() {
        assertThat(DeadlinesPage.PAGE)
                .as("run scripts/deadlines-page")
                .content()
                .isEqualTo(DeadlinesPage.text());
    }
}
