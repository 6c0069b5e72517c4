package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case from filing to the public book, clicked by each person in the browser; skipped where there is no Chromium. */
class TasklistBrowserIT {

    private static final String UNIT = "cdcs-tieu-hoc-hop-giang";
    private static final String TITLE = "Hộp thư góp ý điện tử của tổ công đoàn";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    static Path directory;

    private static PackagedApplication application;
    private static Playwright playwright;
    private static Browser browser;
    private final List<String> scriptErrors = new ArrayList<>();

    @BeforeAll
    static void startApplicationAndBrowser() {
        Optional<Path> chromium = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.err.println("BROWSER TESTS SKIPPED: no Chromium or Chrome in /usr/bin");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium or Chrome in /usr/bin");
        application = PackagedApplication.startDemo(directory, "--sovang.demo.cases=false");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void stop() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void aCaseGoesFromTheStartDialogToThePublicBook() {
        as("member." + UNIT, this::fileFromTheStartDialog);
        as("officer." + UNIT, page -> {
            openTask(page, "Thẩm định hồ sơ", "Việc của đơn vị tôi");
            claim(page);
            page.check("[name=outcome][value=ACCEPT]");
            complete(page);
        });
        as(
                "admin",
                page -> {
                    page.navigate(application.url("/camunda/app/cockpit/default/#/processes"));
                    assertThat(page.getByText("Công nhận sáng kiến").first()).isVisible();
                },
                "/camunda/app/cockpit/");
        for (int seat = 1; seat <= 3; seat++) {
            as("council" + seat + "." + UNIT, this::score);
        }
        as("secretary." + UNIT, page -> {
            openTask(page, "Lập biên bản họp", "Việc của đơn vị tôi");
            claim(page);
            page.fill("[name=heldOn]", LocalDate.now().minusDays(1).toString());
            page.fill("[name=place]", "Phòng hội đồng");
            page.fill("[name=conclusion]", "Hội đồng nhất trí đề nghị công nhận.");
            complete(page);
        });
        as("committee." + UNIT, this::decideAfterAMistake);

        Page book = newPage();
        book.navigate(application.url("/so-vang?q=hop+thu+gop+y"));
        assertThat(book.getByText(TITLE).first()).isVisible();
        book.getByText(TITLE).first().click();
        assertThat(book.getByText("9/QĐ-CĐCS").first()).isVisible();
        book.context().close();
        assertThat(scriptErrors).isEmpty();
    }

    private void fileFromTheStartDialog(Page page) {
        page.getByText("Nộp hồ sơ mới").click();
        page.locator(".modal-content").getByText("Công nhận sáng kiến").click();
        Locator form = page.locator(".modal-content");
        Locator file = page.locator(".modal-footer button.btn-primary");
        assertThat(form.locator("[name=title]")).isVisible();
        assertThat(form.locator("[name=unitId]")).hasValue(UNIT);

        file.click();
        assertThat(form.getByText("Chưa có gì được lưu").first()).isVisible();
        assertThat(form.locator("[name=title][aria-invalid=true]")).isVisible();

        form.locator("[name=targetTier]").selectOption("GRASSROOTS");
        form.locator("[name=title]").fill(TITLE);
        form.locator("[name=kind]").selectOption("OPERATIONAL");
        form.locator("[name=field]").fill("Hoạt động công đoàn");
        form.locator("[name=description]").fill("Nhận góp ý <b>{{7*7}}</b> của đoàn viên.");
        form.locator("[name=firstAppliedAt]").fill("Công đoàn cơ sở");
        form.locator("[name=firstAppliedOn]")
                .fill(LocalDate.now().minusMonths(3).toString());
        form.locator("[name=implementedFrom]")
                .fill(LocalDate.now().minusMonths(4).toString());
        form.locator("[name=implementedTo]").fill(LocalDate.now().minusMonths(1).toString());
        form.locator("[name=benefits]").fill("Trả lời nhanh hơn.");
        form.locator("[name=applicationConfirmedBy]").fill("Ban Giám hiệu");
        form.locator("[name='authors[0].position']").fill("Giáo viên");
        form.locator("[name='authors[0].sharePercent']").fill("100");
        file.click();
        assertThat(page.locator(".modal-content")).isHidden();
    }

    private void score(Page page) {
        openTask(page, "Chấm điểm và biểu quyết", "Việc của tôi");
        assertThat(page.getByText("<b>{{7*7}}</b>").first()).isVisible();
        page.check("[name=conflict][value=NONE]");
        page.fill("[name='scores.novelty']", "25");
        page.fill("[name='scores.applicability']", "25");
        page.fill("[name='scores.effectiveness']", "35");
        assertThat(page.getByText("85/100")).isVisible();
        page.check("[name=vote][value=AGREE]");
        complete(page);
    }

    private void decideAfterAMistake(Page page) {
        openTask(page, "Quyết định công nhận", "Việc của đơn vị tôi");
        claim(page);
        page.check("[name=outcome][value=RECOGNISE]");
        page.getByText("Hoàn thành").last().click();
        assertThat(page.locator("[name=decisionNumber][aria-invalid=true]")).isVisible();
        page.fill("[name=decisionNumber]", "9/QĐ-CĐCS");
        complete(page);
    }

    private void openTask(Page page, String name, String filter) {
        Locator card = page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(TITLE));
        // The continuation after the last sheet is the job executor's; the list is asked again until it has run.
        for (int attempt = 0; attempt < 30 && !appears(card); attempt++) {
            page.getByText(filter).first().click();
        }
        card.first().click();
        assertThat(page.getByText("Trang hồ sơ")).isVisible();
    }

    private static boolean appears(Locator card) {
        try {
            card.first().waitFor(new Locator.WaitForOptions().setTimeout(1_500));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private static void claim(Page page) {
        page.getByText("Nhận việc").first().click();
        assertThat(page.locator(".sv-form [name]").first()).isEnabled();
    }

    private static void complete(Page page) {
        page.getByText("Hoàn thành").last().click();
        assertThat(page.getByText("Trang hồ sơ")).isHidden();
    }

    private void as(String account, Consumer<Page> work) {
        as(account, work, "/camunda/app/tasklist/");
    }

    private void as(String account, Consumer<Page> work, String path) {
        Page page = newPage();
        page.onPageError(error -> scriptErrors.add(account + ": " + error));
        page.navigate(application.url(path));
        page.fill("[name=username]", account);
        page.fill("[name=password]", "demo");
        page.press("[name=password]", "Enter");
        try {
            work.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser-failure.png")));
            throw failure;
        }
        page.context().close();
    }

    private static Page newPage() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1400, 900));
        return context.newPage();
    }
}
