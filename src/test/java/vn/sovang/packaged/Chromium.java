package vn.sovang.packaged;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's browser, set to Vietnamese; tests that need it are skipped with one visible line where there is none. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a page may take to show what is expected, on a machine that has other things to do as well. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
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
        return newPage(null);
    }

    /** A page of a person who has signed in before; {@code state} is what the browser kept of it, null nothing. */
    Page newPage(String state) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(state)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1400, 900));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
