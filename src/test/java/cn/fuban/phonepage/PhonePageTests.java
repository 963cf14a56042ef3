package cn.fuban.phonepage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone page in a real browser, before the whole application. */
class PhonePageTests {
    /** A Monday in office hours. */
    private static final String MONDAY = "2026-11-23T10:30:00+08:00";

    private static final String OPERATOR = "李思远";
    private static final String ANOTHER = "陈雨桐";
    private static final String OFFICE_GROUP = "区政府办公室工作群";

    private static RunningOffice office;
    private static Chromium chromium;
    private PhonePage page;

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

    @BeforeEach
    void onADesk() {
        office.resetTo(MONDAY);
        page = chromium.open(office.address(), 1300, 900);
    }

    @AfterEach
    void theBrowserHasNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
        page.close();
    }

    @Test
    void aPersonIsFoundByUnitAndAsksWhatTheRulesSay() {
        Handset phone = page.left();
        phone.root().getByRole(AriaRole.SEARCHBOX).fill("办公室 文秘");
        phone.button(OPERATOR).click();

        phone.open("府办小助").say("常务会议题什么时候截止");

        assertThat(phone.said()).containsText("常务会议题什么时候截止");
        assertThat(phone.answer()).containsText("会前2个工作日");
        assertThat(phone.answer()).containsText("第十三条");
        assertThat(phone.said()).containsText("已读");

        phone.say("工作规则83条");
        assertThat(phone.answer()).containsText("请销假");
        assertThat(phone.answer().getByRole(AriaRole.BUTTON).last()).isInViewport();
    }

    @Test
    void aMeetingIsPlannedConfirmedByATapAndRemindedOf() {
        Handset phone = page.left().become(OPERATOR).open("府办小助");
        phone.say("下周五上午9点在第一会议室开第45次常务会");
        assertThat(phone.answer()).containsText("12月4日 周五 09:00");

        phone.tap("确认");
        assertThat(phone.said()).containsText("确认");
        assertThat(phone.answer()).containsText("已安排");
        office.settle();

        page.controls().getByText("到下一个提醒").click();

        assertThat(phone.answer()).containsText("议题截止");
        assertThat(page.left().button("沙箱时钟")).hasText("08:30");
    }

    @Test
    void theClockIsMovedAndShownOnThePhones() {
        page.left().become(OPERATOR);
        assertThat(page.left().button("沙箱时钟")).hasText("10:30");

        page.controls().getByText("+1小时").click();
        assertThat(page.left().button("沙箱时钟")).hasText("11:30");

        page.controls().getByText("到明天08:30").click();
        assertThat(page.controls()).containsText("2026年11月24日 周二");
        assertThat(page.right().button("沙箱时钟")).hasText("08:30");
    }

    @Test
    void aClockSetBackIsRefusedInChinese() {
        page.left().become(OPERATOR);
        page.controls().getByLabel("日期和时间").fill("2026-11-20T09:00");
        page.controls().getByText("拨到这里").click();

        assertThat(page.toast()).containsText("时钟只能往前拨");
        assertThat(page.controls()).containsText("2026年11月23日 周一");
        page.forgetComplaintsAbout("409");
    }

    @Test
    void aResetAsksFirstAndThenEmptiesThePhones() {
        Handset phone = page.left().become(OPERATOR).open("府办小助").say("菜单");
        assertThat(phone.answer()).isVisible();

        page.controls().getByLabel("日期和时间").fill("2026-10-12T09:00");
        page.controls().getByText("清空并重置…").click();
        page.page().getByRole(AriaRole.DIALOG).getByText("清空并重置").last().click();

        assertThat(phone.log().getByRole(AriaRole.ARTICLE)).hasCount(0);
        assertThat(page.controls()).containsText("2026年10月12日 周一");
    }

    @Test
    void whatLooksLikeMarkupIsShownAsText() {
        String nasty = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
        Handset phone = page.left().become(OPERATOR).open("府办小助");

        phone.say(nasty);
        assertThat(phone.said()).containsText(nasty);
        phone.sayAloud(nasty);

        assertThat(phone.said()).containsText(nasty);
        office.settle();
        assertThat(phone.log().locator("img, script")).hasCount(0);
        assertThat(page.page()).hasTitle("府办小助 · 沙箱");
    }

    @Test
    void aVoiceMessageShowsWhatWasUnderstood() {
        Handset phone = page.left().become(OPERATOR).open("府办小助");

        phone.sayAloud("无会日是哪几天");

        assertThat(phone.said()).containsText("2″");
        assertThat(phone.said()).containsText("无会日是哪几天");
        assertThat(phone.answer()).containsText("周三");
    }

    @Test
    void aFileIsShownWithItsName() {
        Handset phone = page.left().become(OPERATOR).open("府办小助");
        byte[] content = "议题".getBytes(StandardCharsets.UTF_8);

        phone.root().getByLabel("选择文件").setInputFiles(new FilePayload("议题材料.txt", "text/plain", content));

        assertThat(phone.root().getByRole(AriaRole.BUTTON).getByText("议题材料.txt"))
                .isVisible();
        assertThat(phone.answer()).isVisible();
    }

    @Test
    void aCardChangesWhereItStandsOnBothPhones() throws IOException {
        Handset approver = page.left().become(OPERATOR);
        Handset applicant = page.right().become("谢婷");
        office.showCard(payload("card-create.json"));
        assertThat(approver.conversation("府办小助，1条未读")).containsText("**的差旅报销");
        approver.open("府办小助");
        applicant.open("府办小助");
        assertThat(approver.answer()).containsText("未审批");
        assertThat(approver.answer().getByRole(AriaRole.BUTTON).getByText("同意")).isEnabled();
        assertThat(applicant.answer()).containsText("未审批");
        assertThat(applicant.answer().getByRole(AriaRole.BUTTON)).hasCount(0);

        office.changeCard(payload("card-update.json"));

        assertThat(approver.answer()).containsText("审批完成");
        assertThat(approver.root().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("同意")))
                .isDisabled();
        assertThat(applicant.answer()).containsText("审批完成");
        assertThat(applicant.answer()).containsText("更新");
        assertThat(applicant.log().getByRole(AriaRole.ARTICLE)).hasCount(1);
    }

    /** The card was not made by the bot, so the bot knows none such. */
    @Test
    void aTapOnACardIsAnsweredByTheBot() throws IOException {
        Handset phone = page.left().become(OPERATOR).open("府办小助");
        office.showCard(payload("card-create.json"));

        phone.tap("同意");

        assertThat(phone.answer()).containsText("卡片已经失效");
        assertThat(phone.heading()).containsText("府办小助");
    }

    private static String payload(String name) throws IOException {
        try (var in = PhonePageTests.class.getResourceAsStream("/dingtalk/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void inAGroupTheBotAnswersOnlyWhenMentionedAndOthersSeeIt() {
        Handset asking = page.left().become(OPERATOR).open(OFFICE_GROUP);
        Handset other = page.right().become(ANOTHER);
        asking.root().getByRole(AriaRole.SWITCH).click();
        asking.say("下午开会吗");
        assertThat(other.conversation(OFFICE_GROUP + "，1条未读")).containsText(OPERATOR + "：下午开会吗");
        office.settle();
        assertThat(asking.answer()).hasCount(0);

        asking.root().getByRole(AriaRole.SWITCH).click();
        asking.say("无会日是哪几天");
        assertThat(asking.answer()).containsText("周三");
        assertThat(asking.answer().getByRole(AriaRole.BUTTON)).hasCount(0);

        assertThat(other.conversation(OFFICE_GROUP + "，3条未读")).isVisible();
        other.open(OFFICE_GROUP);
        assertThat(other.answer()).containsText("周三");
        other.back();
        assertThat(other.conversation(OFFICE_GROUP)).hasAccessibleName(OFFICE_GROUP);
    }

    @Test
    void aReloadKeepsWhoIsOnWhichPhoneAndWhatIsOpen() {
        page.left().become(OPERATOR).open("府办小助").say("菜单");
        assertThat(page.left().answer()).isVisible();
        page.right().become(ANOTHER).button("我的").last().click();

        page.reload();

        assertThat(page.left().said()).containsText("菜单");
        assertThat(page.left().answer()).isVisible();
        assertThat(page.right().root()).containsText(ANOTHER);
        assertThat(page.right().heading()).hasText("我的");
    }

    @Test
    void enterSendsAndShiftEnterStartsALine() {
        Handset phone = page.left().become(OPERATOR).open("府办小助");
        phone.field().fill("菜单");
        phone.field().press("Shift+Enter");
        assertThat(phone.field()).hasValue("菜单\n");

        phone.field().press("Enter");

        assertThat(phone.field()).hasValue("");
        assertThat(phone.said()).containsText("菜单");
    }

    @Test
    void somebodyWhoIsNotInTheDirectoryHasAPhoneToo() {
        Handset phone = page.left().become("外部人员").open("府办小助").say("菜单");

        assertThat(phone.answer()).isVisible();
    }

    @Test
    void onADeskTwoPhonesStandSideBySide() {
        var left = page.left().root().boundingBox();
        var right = page.right().root().boundingBox();
        var controls = page.controls().boundingBox();

        assertThat(left.x + left.width).isLessThan(right.x);
        assertThat(right.x + right.width).isLessThan(controls.x);
        assertThat(left.height).isLessThanOrEqualTo(900);
    }

    @Test
    void onAPhoneOnePhoneFillsTheScreenAndTheControlsOpenFromItsClock() {
        try (PhonePage small = chromium.open(office.address(), 390, 844)) {
            var box = small.left().root().boundingBox();
            assertThat(box.width).isEqualTo(390);
            assertThat(box.height).isEqualTo(844);
            assertThat(small.right().root()).not().isVisible();
            assertThat(small.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);

            assertThat(small.controls()).not().isVisible();
            small.left().button("沙箱时钟").click();
            small.controls().getByText("+1小时").click();
            assertThat(small.controls()).containsText("11:30");
            small.controls().getByLabel("关闭沙箱控制").click();
            assertThat(small.controls()).not().isVisible();
        }
    }
}
