package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTests {
    @Test
    void tellsMessagesApartAndStaysTheSameAtEveryTry() {
        assertThat(Mark.on("晨报：2件事", "reminder:1-0/1"))
                .isEqualTo(Mark.on("晨报：2件事", "reminder:1-0/1"))
                .isNotEqualTo(Mark.on("晨报：2件事", "reminder:2-0/1"));
    }

    @Test
    void isNotSeen() {
        assertThat(Mark.on("晨报", "reminder:1-0/1").replaceAll("[\\u200b\\u200c]", ""))
                .isEqualTo("晨报");
    }
}
