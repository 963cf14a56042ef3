package cn.fuban.phonepage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leave from the first sentence to the approval, typed and tapped on the page as two people would. */
class ApprovalOnPhonesTests {
    private static RunningOffice office;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        chromium = new Chromium();
        office = new RunningOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
        chromium.close();
    }

    private PhonePage page;

    @BeforeEach
    void monday() {
        office.resetTo("2026-11-23T10:30:00+08:00");
    }

    @AfterEach
    void theBrowserHasNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
        page.close();
    }

    @Test
    void oneAsksTheOtherTapsAndBothSeeHowItEnded() {
        page = chromium.open(office.address(), 1300, 900);
        Handset applicant = page.left().become("王海涛").open("府办小助");
        Handset approver = page.right().become("张明远");

        applicant.say("我明天去成都开会");
        assertThat(applicant.answer()).containsText("11月24日 周二，共1天");
        applicant.tap("确认");
        assertThat(applicant.answer()).containsText("已提交请假1");

        approver.open("府办小助");
        assertThat(approver.answer()).containsText("王海涛（住建局局长）外出1天");
        assertThat(button(approver, "同意")).isEnabled();
        approver.tap("同意");

        assertThat(approver.answer()).containsText("张明远同意");
        assertThat(button(approver, "同意")).isDisabled();
        assertThat(applicant.answer()).containsText("请假1批准了");
        assertThat(applicant.answer()).containsText("张明远同意");
    }

    @Test
    void onASmallScreenTheCardAndItsButtonsFitAndARefusalIsGivenItsReason() {
        try (PhonePage other = chromium.open(office.address(), 390, 844)) {
            Handset applicant = other.left().become("王海涛").open("府办小助");
            applicant.say("我明天去成都开会");
            assertThat(applicant.answer()).containsText("王海涛外出");
            applicant.tap("确认");
            assertThat(applicant.answer()).containsText("已提交请假1");

            page = chromium.open(office.address(), 390, 844);
            Handset approver = page.left().become("张明远").open("府办小助");
            assertThat(button(approver, "同意")).isInViewport();
            assertThat(button(approver, "不同意")).isInViewport();
            assertThat(page.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            approver.tap("不同意");
            assertThat(approver.answer()).containsText("理由是什么");
            approver.say("近期有督查，请改期");

            assertThat(applicant.answer()).containsText("近期有督查，请改期");
        }
    }

    private static Locator button(Handset phone, String label) {
        return phone.root()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
