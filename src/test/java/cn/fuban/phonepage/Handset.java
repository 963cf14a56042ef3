package cn.fuban.phonepage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One phone on the page, used as a person uses it. */
record Handset(Locator root) {

    /** Chooses the person whose phone it is. */
    Handset become(String name) {
        root.getByRole(AriaRole.SEARCHBOX).fill(name);
        button(name).first().click();
        return this;
    }

    /** Opens the conversation of this name from the list. */
    Handset open(String conversation) {
        conversation(conversation).click();
        return this;
    }

    Locator conversation(String name) {
        return button(name);
    }

    void back() {
        button("返回").click();
    }

    Handset say(String words) {
        field().fill(words);
        field().press("Enter");
        return this;
    }

    Handset sayAloud(String words) {
        button("语音").click();
        return say(words);
    }

    /** Taps the newest button of this label. */
    Handset tap(String label) {
        root.getByRole(AriaRole.BUTTON, exactly(label)).last().click();
        return this;
    }

    Locator field() {
        return root.getByRole(AriaRole.TEXTBOX, starting("输入消息"));
    }

    Locator log() {
        return root.getByRole(AriaRole.LOG);
    }

    /** The bot's newest message here. */
    Locator answer() {
        return root.getByRole(AriaRole.ARTICLE, starting("府办小助")).last();
    }

    /** What the person here has said last. */
    Locator said() {
        return root.getByRole(AriaRole.ARTICLE, starting("我")).last();
    }

    Locator button(String start) {
        return root.getByRole(AriaRole.BUTTON, starting(start));
    }

    Locator heading() {
        return root.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The pattern is read by the browser, which knows no \\Q; our labels have nothing to quote. */
    private static Locator.GetByRoleOptions starting(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
