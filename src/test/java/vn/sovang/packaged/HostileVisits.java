package vn.sovang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

/** People who look at hostile texts in the browser, and programs that do the rest of their work. */
final class HostileVisits {

    static final String TASKLIST = "/camunda/app/tasklist/";

    private final PackagedApplication application;
    private final Chromium chromium;
    private final HostilePages pages;

    /** What the browser kept of each person's sign-in. */
    private final Map<String, String> signedIn = new HashMap<>();

    HostileVisits(PackagedApplication application, Chromium chromium, HostilePages pages) {
        this.application = application;
        this.chromium = chromium;
        this.pages = pages;
    }

    /** Signed in, works at this address and leaves; null stays nobody. */
    void as(String account, String path, Consumer<Page> work) {
        Page page = pages.watch(chromium.newPage(signedIn.get(account)));
        if (account != null && !signedIn.containsKey(account)) {
            page.navigate(application.url("/login"));
            TasklistSteps.signIn(page, account);
        }
        page.navigate(application.url(path));
        try {
            work.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "hostile-failure.png")));
            throw failure;
        }
        // Only now: the engine's web applications give the session another id when they are first seen.
        if (account != null) {
            signedIn.put(account, page.context().storageState());
        }
        page.context().close();
    }

    /** The page at this address shows at least so many of the texts. */
    void look(String account, String path, int atLeast) {
        as(account, path, page -> pages.look(page, path + " as " + account, atLeast));
    }

    /** Waits for the task, claims it where it is offered to a group, and submits what is made of its dossier. */
    void submit(String account, String key, String caseId, Function<JsonNode, Map<String, Object>> content) {
        await(key + " of " + account, () -> taskOf(account, key, caseId) != null);
        try {
            JsonNode task = taskOf(account, key, caseId);
            String path = "/api/tasks/" + task.get("id").asText();
            if (task.get("assignee").isNull()) {
                application.post(account, path + "/claim", null);
            }
            JsonNode dossier = application.get(account, path + "/dossier").body();
            PackagedApplication.Answer answer = application.post(account, path + "/submission", content.apply(dossier));
            Assertions.assertThat(answer.status())
                    .as("%s %s", key, answer.body())
                    .isEqualTo(204);
        } catch (Exception exception) {
            throw new IllegalStateException(key, exception);
        }
    }

    static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(condition);
    }

    private JsonNode taskOf(String account, String key, String caseId) throws Exception {
        for (JsonNode task : application.get(account, "/api/tasks").body()) {
            if (task.get("key").asText().equals(key)
                    && task.get("caseId").asText().equals(caseId)) {
                return task;
            }
        }
        return null;
    }
}
