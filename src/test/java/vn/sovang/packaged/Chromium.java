package vn.sovang.packaged;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's browser, set to Vietnamese; tests that need it are skipped with one visible line where there is none. */
final class Chromium implements AutoCloseable {

    /** A small machine may be busy with other tests. */
    private static final double PATIENCE_MILLIS = 120_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** The program, or the test class is skipped; ask before anything slow is started. */
    static Path executableOrSkip() {
        Optional<Path> chromium = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.err.println("BROWSER TESTS SKIPPED: no Chromium or Chrome in /usr/bin");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium or Chrome in /usr/bin");
        return chromium.get();
    }

    static Chromium launch(Path executable) {
        return new Chromium(executable);
    }

    /** A page of a person who has not signed in yet; close its context afterwards. */
    Page newPage() {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(1400, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
