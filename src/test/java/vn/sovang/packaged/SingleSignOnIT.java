package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out with a real Keycloak, in a browser; skipped where there is no Chromium. */
class SingleSignOnIT {

    private static final String UNIT = "cdcs-gang-thep";
    private static final String TITLE = "Sáng kiến để thử đăng nhập một lần";
    private static final String CLIENT = "--spring.security.oauth2.client.";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    static Path directory;

    private static PackagedApplication application;
    private static Keycloak keycloak;
    private static Playwright playwright;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void startEverything() throws Exception {
        Optional<Path> chromium = List.of("chromium", "chromium-browser", "google-chrome").stream()
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.err.println("SINGLE SIGN-ON TESTS SKIPPED: no Chromium or Chrome in /usr/bin");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium or Chrome in /usr/bin");
        application = PackagedApplication.prepare(directory);
        keycloak = Keycloak.launch(directory, PackagedApplication.freePort(), application.url(""));
        application.start(
                "--sovang.demo.cases=false",
                "--sovang.sso.administrators=true",
                CLIENT + "registration.keycloak.client-id=sovang",
                CLIENT + "registration.keycloak.client-secret=only-for-tests",
                CLIENT + "registration.keycloak.client-name=Keycloak",
                CLIENT + "registration.keycloak.scope=openid,profile,email",
                CLIENT + "provider.keycloak.issuer-uri=" + keycloak.issuer(),
                CLIENT + "provider.keycloak.user-name-attribute=preferred_username");
        // Everything may be slow while application and Keycloak warm up.
        PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(FLAGS));
        keycloak.awaitReady();
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (application != null) {
            application.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void openBrowser() {
        page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(1400, 900))
                .newPage();
    }

    @AfterEach
    void closeBrowser(TestInfo test) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "single-sign-on", test.getDisplayName() + ".png")));
        page.context().close();
    }

    @Test
    void aNewPersonSignsInAndHasTheirNameAndPost() {
        page.navigate(application.url("/"));
        page.getByText("Đăng nhập bằng Keycloak").click();
        String sessionBefore = session();
        fillIn("new-member");

        assertThat(page.locator("h1")).hasText("Xin chào, Đoàn viên đăng nhập một lần");
        assertThat(session()).isNotEqualTo(sessionBefore);
        assertThat(me())
                .contains("\"account\":\"new-member\"")
                .contains("\"email\":\"new-member@sovang.example\"")
                .contains("\"role\":\"MEMBER\"")
                .contains("\"unitId\":\"" + UNIT + "\"");
        page.navigate(application.url("/quan-tri"));
        assertThat(page.locator("body")).containsText("Không được phép");
    }

    @Test
    void anAdministratorOfTheProviderOpensAdministrationAndCockpit() {
        page.navigate(application.url("/quan-tri"));
        signIn("new-administrator");

        assertThat(page.locator("h1")).hasText("Quản trị");
        page.navigate(application.url("/camunda/app/cockpit/default/#/processes"));
        assertThat(page.getByText("Công nhận sáng kiến").first()).isVisible();
    }

    @Test
    void anOfficerWorksInTasklistUntilTheGroupIsTakenAway() throws Exception {
        assertThat(application
                        .post("member." + UNIT, "/api/initiatives", Requests.of(UNIT, TITLE, "GRASSROOTS"))
                        .status())
                .isEqualTo(201);
        page.navigate(application.url("/camunda/app/tasklist/"));
        signIn("new-officer");
        assertThat(groupTasksShow(TITLE)).isTrue();

        keycloak.leaveAllGroups("new-officer");
        signOutInTasklist();
        assertThat(page.locator("[role=status]")).hasText("Bạn đã đăng xuất.");
        page.navigate(application.url("/camunda/app/tasklist/"));
        signIn("new-officer");

        assertThat(me()).contains("\"account\":\"new-officer\"").contains("\"posts\":[]");
        page.navigate(application.url("/camunda/app/tasklist/"));
        assertThat(page.getByText("Việc của đơn vị tôi").first()).isVisible();
        assertThat(groupTasksShow(TITLE)).isFalse();
    }

    @Test
    void signingOutOfThePortalSignsOutAtTheProvider() {
        page.navigate(application.url("/"));
        signIn("new-member");
        page.locator(".site-nav button").click();

        assertThat(page.locator("[role=status]")).hasText("Bạn đã đăng xuất.");
        page.getByText("Đăng nhập bằng Keycloak").click();
        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    @Test
    void signingOutAtTheProviderEndsPortalAndTasklist() throws Exception {
        page.navigate(application.url("/camunda/app/tasklist/"));
        signIn("new-member");
        assertThat(page.getByText("Việc của đơn vị tôi").first()).isVisible();

        keycloak.signOut("new-member");
        page.getByText("Việc của đơn vị tôi").first().click();

        assertThat(page).hasURL(Pattern.compile("[^#]*/login$"));
        // Tasklist may still be on its way to the sign-in page a second time, so the portal is asked in another tab.
        Page portal = page.context().newPage();
        portal.navigate(application.url("/"));
        assertThat(portal).hasURL(Pattern.compile("[^#]*/login$"));
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        page.navigate(application.url("/login/oauth2/code/keycloak?code=stolen&state=forged"));

        assertThat(page.locator("[role=alert]")).containsText("Chưa đăng nhập được");
        assertThat(page.locator("body")).not().containsText("Exception");
        page.navigate(application.url("/"));
        assertThat(page).hasURL(Pattern.compile("[^#]*/login$"));
    }

    @Test
    void anAnswerWithAnotherNonceIsRefused() {
        APIResponse start = page.context()
                .request()
                .get(
                        application.url("/oauth2/authorization/keycloak"),
                        RequestOptions.create().setMaxRedirects(0));
        String address = start.headers().get("location");
        assertThat(address).contains("code_challenge_method=S256").contains("&nonce=");
        page.navigate(address.replaceAll("&nonce=[^&]+", "&nonce=another"));
        fillIn("new-member");

        assertThat(page.locator("[role=alert]")).containsText("Chưa đăng nhập được");
        page.navigate(application.url("/"));
        assertThat(page).hasURL(Pattern.compile("[^#]*/login$"));
    }

    @Test
    void whoeverIsNamedLikeALocalAccountDoesNotBecomeIt() throws Exception {
        page.navigate(application.url("/"));
        signIn("committee." + UNIT);

        assertThat(page.locator("[role=alert]")).containsText("sso-1");
        page.getByText("Đăng nhập bằng Keycloak").click();
        assertThat(page.locator("#kc-form-login")).isVisible();
        page.navigate(application.url("/"));
        assertThat(page).hasURL(Pattern.compile("[^#]*/login$"));
        assertThat(application
                        .get("committee." + UNIT, "/api/me")
                        .body()
                        .get("email")
                        .asText())
                .isEqualTo("committee." + UNIT + "@sovang.example");
    }

    private void signIn(String account) {
        page.getByText("Đăng nhập bằng Keycloak").click();
        fillIn(account);
    }

    private void fillIn(String account) {
        page.fill("#username", account);
        page.fill("#password", "secret");
        page.click("#kc-login");
    }

    private String session() {
        return page.context().cookies(application.url("/")).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private String me() {
        return page.context().request().get(application.url("/api/me")).text();
    }

    private void signOutInTasklist() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout").click();
    }

    private boolean groupTasksShow(String title) {
        Locator task = page.locator("li.task").filter(new Locator.FilterOptions().setHasText(title));
        page.getByText("Việc của đơn vị tôi").first().click();
        try {
            task.first().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
            return true;
        } catch (TimeoutError none) {
            return false;
        }
    }
}
