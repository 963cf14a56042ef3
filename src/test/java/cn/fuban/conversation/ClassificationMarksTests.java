package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationMarksTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密-防汛方案.docx",
                "【秘密】名册.xlsx",
                "防汛方案（涉密）.docx",
                "涉密文件清单.docx",
                "会议材料_机密.docx",
                "绝密 2026年第3号.docx",
                "秘密★10年 会议纪要.docx",
                "名册-秘密级.xlsx",
                "机密文件.pdf"
            })
    void aMarkInAFileName(String name) {
        assertThat(ClassificationMarks.areInName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商业秘密保护工作方案.docx",
                "关于保守国家秘密的通知.docx",
                "保密工作自查表.xlsx",
                "保守国家秘密.docx",
                "2026年督办事项.xlsx",
                "秘书科值班表.xlsx",
                ".docx"
            })
    void noMarkInAFileName(String name) {
        assertThat(ClassificationMarks.areInName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★1年\n区政府文件",
                "巴州区人民政府\n秘密\n关于某事的请示",
                "密级：机密\n编号 12",
                "密 级: 秘密",
                "份号 000012\n　　绝密 长期\n特急",
                "会议纪要（秘密）"
            })
    void aMarkOnAPage(String page) {
        assertThat(ClassificationMarks.areOnPage(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各单位要依法保守国家秘密、工作秘密。", "密级：无\n关于防汛的请示", "涉密人员管理按规定执行", "机密件由专人传递", "督办事项\n秘书科\n12月4日"})
    void whatMerelySpeaksOfSecretsIsNoMark(String page) {
        assertThat(ClassificationMarks.areOnPage(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"这份机密文件的内容是：明年的部署", "绝密文件里说下周开始调整", "秘密级文件转给你，帮我存一下", "机密材料如下：一、基本情况", "这个涉密文件帮我整理一下"})
    void whatPassesOnAClassifiedPaper(String text) {
        assertThat(ClassificationMarks.areHandedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"涉密文件怎么传", "秘密文件能不能发给你", "涉密议题的材料怎么报", "机密件发给你可以吗", "涉密文件由谁管", "涉密文件里面写什么要报批"})
    void aQuestionAboutSecretsIsAnswered(String text) {
        assertThat(ClassificationMarks.areHandedIn(text)).isFalse();
    }
}
