package cn.fuban.phonepage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sandbox's page in a browser window, with what went wrong in it. */
final class PhonePage implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    PhonePage(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
    }

    /** The left phone, the only one where there is little room. */
    Handset left() {
        return new Handset(page.getByRole(AriaRole.REGION, named("左边的手机")));
    }

    Handset right() {
        return new Handset(page.getByRole(AriaRole.REGION, named("右边的手机")));
    }

    /** The sandbox's own controls. */
    Locator controls() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("沙箱控制"));
    }

    Locator toast() {
        return page.getByRole(AriaRole.ALERT);
    }

    void reload() {
        page.reload();
    }

    Page page() {
        return page;
    }

    /** Errors and warnings of the browser, such as breaches of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forgetComplaintsAbout(String expected) {
        complaints.removeIf(complaint -> complaint.contains(expected));
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
