package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** What a person does in Tasklist, whatever the task. */
final class TasklistSteps {

    private TasklistSteps() {}

    /** Signs in and waits until the page that was wanted has loaded. */
    static void signIn(Page page, String account) {
        page.fill("[name=username]", account);
        page.fill("[name=password]", "demo");
        page.press("[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** Opens the task whose card shows the task's name and the title of the case. */
    static void openTask(Page page, String filter, String name, String title) {
        Locator card = page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(title));
        // The continuation after the last sheet is the job executor's; the list is asked again until it has run.
        for (int attempt = 0; attempt < 30 && !appears(card); attempt++) {
            page.getByText(filter).first().click();
        }
        card.first().click();
        assertThat(page.locator(".sv-form .sv-links")).isVisible();
    }

    static void claim(Page page) {
        page.getByText("Nhận việc").first().click();
        assertThat(page.locator(".sv-form [data-fill]:not([disabled])")).isVisible();
    }

    static void complete(Page page) {
        page.getByText("Hoàn thành").last().click();
        // A list of hundreds of nominees takes its time on a small machine.
        assertThat(page.locator(".sv-form .sv-links"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
    }

    private static boolean appears(Locator card) {
        try {
            card.first().waitFor(new Locator.WaitForOptions().setTimeout(1_500));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }
}
