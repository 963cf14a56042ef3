package cn.fuban.phonepage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the user guide and the README from the running bot; see {@code scripts/screenshots}. */
class UserGuideScreenshots {
    private static final Path IMAGES = Path.of("src/site/resources/images");

    @Test
    void take(@TempDir Path data) {
        try (Chromium chromium = new Chromium();
                RunningOffice office = new RunningOffice(data)) {
            office.resetTo("2026-11-23T10:30:00+08:00");
            try (PhonePage page = chromium.open(office.address(), 390, 844, 1.5)) {
                new Tour(office, page).takeOnAPhone();
            }
            office.resetTo("2026-11-23T10:30:00+08:00");
            try (PhonePage page = chromium.open(office.address(), 1240, 900, 1.5)) {
                new Tour(office, page).takeOnADesk();
            }
        }
    }

    private record Tour(RunningOffice office, PhonePage page) {

        void takeOnAPhone() {
            Handset phone = page.left();
            assertThat(phone.root()).containsText("周正明");
            shoot("choose");
            phone.become("李思远").open("府办小助");
            say(phone, "菜单");
            shoot("menu");
            say(phone, "征求意见几天内要回");
            shoot("ask");
            say(phone, "下周五上午9点在第一会议室开第45次常务会");
            shoot("plan");
            tap(phone, "确认");
            say(phone, "常务会45材料哪天交");
            shoot("deadline");
            say(phone, "我的事");
            shoot("mine");
            phone.button("沙箱时钟").click();
            shoot("clock");
            for (int reminder = 0; reminder < 3; reminder++) {
                page.controls().getByText("到下一个提醒").click();
                assertThat(page.controls()).not().containsText("正在一步一步往前走");
            }
            page.controls().getByLabel("关闭沙箱控制").click();
            shoot("remind");
            office.moveTo("2026-12-04T11:30:00+08:00");
            say(phone, "散会");
            say(phone, "送签：发改局、住建局大改；报区委：民政局");
            shoot("end");
            tap(phone, "确认");
            phone.back();
            phone.open("区政府办公室工作群");
            say(phone, "无会日是哪几天");
            shoot("group");
        }

        void takeOnADesk() {
            Handset operator = page.left().become("李思远").open("府办小助");
            say(operator, "菜单");
            say(operator, "下周五上午9点在第一会议室开第45次常务会");
            tap(operator, "确认");
            Handset head = page.right().become("王海涛").open("府办小助");
            say(head, "菜单");
            say(head, "征求意见几天内要回");
            say(head, "常务会45议题什么时候截止");
            assertThat(page.controls()).containsText("王海涛");
            shoot("desk");
        }

        private void say(Handset phone, String words) {
            phone.say(words);
            rest(phone);
        }

        private void tap(Handset phone, String label) {
            phone.tap(label);
            rest(phone);
        }

        private void rest(Handset phone) {
            office.settle();
            assertThat(phone.heading()).not().containsText("正在输入");
        }

        private void shoot(String name) {
            page.screenshot(IMAGES.resolve(name + ".png"));
        }
    }
}
