package cn.fuban.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTests {
    @TempDir
    private Path temporary;

    @Test
    void wordsComeFromTheTemplateUnderADottedKey() {
        Messages messages = messages("""
                meeting:
                  planned: 已安排{{name}}
                  list: |
                    共{{count}}项
                    {{#items}}
                    - {{.}}
                    {{/items}}
                    {{#note}}备注：{{.}}{{/note}}
                """);

        assertThat(messages.say("meeting.planned", Map.of("name", "常务会"))).isEqualTo("已安排常务会");
        assertThat(messages.say("meeting.list", new Listing(2, List.of("甲", "乙"), Optional.of("丙"))))
                .isEqualTo("共2项\n- 甲\n- 乙\n备注：丙");
        assertThat(messages.say("meeting.list", new Listing(0, List.of(), Optional.empty())))
                .isEqualTo("共0项");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[点我](http://evil.com)|［点我］（http：//evil.com）",
                "# 通知|＃ 通知",
                "@所有人|＠所有人",
                "**加粗** _x_ `c` ~~d~~|＊＊加粗＊＊ ＿x＿ ｀c｀ ～～d～～",
                "> 引用 <b>|＞ 引用 ＜b＞",
                "![图](x)|！［图］（x）",
                "王海涛|王海涛",
            })
    void whatOthersWroteCannotBecomeMarkdown(String written, String shown) {
        assertThat(messages("meeting:\n  x: 标题“{{t}}”\n").say("meeting.x", Map.of("t", written)))
                .isEqualTo("标题“" + shown + "”");
    }

    @Test
    void whatOthersWroteStaysOnOneLineAndHidesNothing() {
        String written = "甲\n# 乙\r\n\u2028丙\u202E丁\u200B";

        assertThat(messages("meeting:\n  x: \"{{t}}\"\n").say("meeting.x", Map.of("t", written)))
                .isEqualTo("甲 ＃ 乙   丙丁");
    }

    @Test
    void threeBracesTakeTheBotsOwnMarkdownAsItIs() {
        assertThat(messages("meeting:\n  x: \"{{{t}}}\"\n").say("meeting.x", Map.of("t", "**甲**\n> 乙")))
                .isEqualTo("**甲**\n> 乙");
    }

    @Test
    void aKeyOrAValueThatDoesNotExistIsADefect() {
        Messages messages = messages("meeting:\n  x: \"{{name}}\"\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.say("meeting.y"))
                .withMessageContaining("meeting.y");
        assertThatThrownBy(() -> messages.say("meeting.x", Map.of("nam", "甲"))).isInstanceOf(MustacheException.class);
        assertThatThrownBy(() ->
                        messages("meeting:\n  x: \"{{#name}}a{{/name}}\"\n").say("meeting.x"))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void aBrokenTemplateIsAProblemAtItsLine() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary)
                .with("messages/meeting.yaml", "meeting:\n  ok: 好\n  broken: \"{{#a}}{{/b}}\"\n");
        ConfigFolder folder = config.folder();

        new Messages(folder);

        assertThat(config.problemsOf(folder))
                .singleElement()
                .asString()
                .startsWith("messages/meeting.yaml:3: the template of \"meeting.broken\" is broken: ");
    }

    @Test
    void aFileHoldsTheMessagesOfItsOwnNameOnly() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("messages/meeting.yaml", "meting:\n  ok: 好\n");
        ConfigFolder folder = config.folder();

        new Messages(folder);

        assertThat(config.problemsOf(folder))
                .containsExactly("messages/meeting.yaml:1: the only key at the left edge must be the file's name; write"
                        + " \"meeting:\"");
    }

    private Messages messages(String meeting) {
        return new Messages(ConfigFixture.emptyIn(temporary)
                .with("messages/meeting.yaml", meeting)
                .folder());
    }

    private record Listing(int count, List<String> items, Optional<String> note) {}
}
