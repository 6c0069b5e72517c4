package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.support.WebSession;

/** The administrator looks around in Cockpit and Admin; nothing that their pages ask for is refused or missing. */
class OperatorBrowserIT {

    private static final String UNIT = "cdcs-tieu-hoc-hop-giang";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#";
    private static final String ADMIN = "/camunda/app/admin/default/#";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static PackagedApplication application;
    private static Chromium chromium;

    /** Requests of the pages that failed, for example {@code 403 GET /camunda/api/…}. */
    private final Set<String> refused = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void startApplicationAndBrowser() {
        Path executable = Chromium.executableOrSkip();
        application = PackagedApplication.startDemo(directory, "--sovang.demo.cases=false");
        chromium = Chromium.launch(executable);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void everyPageOfCockpitAndAdminShowsWhatItPromises() throws Exception {
        application.post("member." + UNIT, "/api/initiatives", Requests.of(UNIT, "Xem trong Cockpit", "GRASSROOTS"));
        WebSession admin = WebSession.of(application.url(""), "admin");
        JsonNode instance = JSON.readTree(
                        admin.engine("GET", "/process-instance", "").body())
                .get(0);
        String decision = JSON.readTree(admin.engine("GET", "/decision-definition?latestVersion=true", "")
                        .body())
                .get(0)
                .get("id")
                .asText();
        Page page = chromium.newPage();
        page.onResponse(response -> {
            if (response.status() >= 400 && response.url().contains("/camunda/api/")) {
                refused.add(response.status() + " " + response.request().method() + " "
                        + response.url().replaceFirst("^[^/]*//[^/]*", ""));
            }
        });
        page.navigate(application.url("/camunda/app/cockpit/"));
        TasklistSteps.signIn(page, "admin");

        page.navigate(application.url(COCKPIT + "/dashboard"));
        assertThat(page.locator(".deployed .stats-section .value, .stats-section.processes .value")
                        .first())
                .hasText(Pattern.compile("\\s*[1-9]\\d*\\s*"));
        assertThat(page.locator(".stats-section.decisions .value").first())
                .hasText(Pattern.compile("\\s*[1-9]\\d*\\s*"));
        assertThat(page.locator(".stats-section.cases .value").first()).hasText(Pattern.compile("\\s*0\\s*"));
        open(page, COCKPIT + "/processes");
        open(
                page,
                COCKPIT + "/process-definition/" + instance.get("definitionId").asText() + "/runtime");
        for (String tab : Set.of(
                "variables-process-instance-runtime",
                "incidents-process-instance-runtime",
                "called-process-instances-process-instance-runtime",
                "user-tasks-process-instance-runtime",
                "jobs-process-instance-runtime",
                "external-tasks-process-instance-runtime")) {
            open(page, COCKPIT + "/process-instance/" + instance.get("id").asText() + "/runtime?tab=" + tab);
        }
        open(page, COCKPIT + "/decisions");
        open(page, COCKPIT + "/decision-definition/" + decision + "/history");
        open(page, COCKPIT + "/tasks");
        open(page, COCKPIT + "/repository");
        open(page, COCKPIT + "/batch");
        for (String list : Set.of(
                "/users",
                "/groups",
                "/tenants",
                "/authorization",
                "/users/admin?tab=profile",
                "/users/admin?tab=groups",
                "/groups/administrators?tab=users")) {
            open(page, ADMIN + list);
        }
        page.context().close();

        assertThat(new TreeSet<>(refused)).isEmpty();
    }

    private static void open(Page page, String path) {
        page.navigate(application.url(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
