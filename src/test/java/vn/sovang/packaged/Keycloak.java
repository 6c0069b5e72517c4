package vn.sovang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real Keycloak as a process of its own, from the distribution that the build unpacks, with the realm of the tests. */
final class Keycloak implements AutoCloseable {

    private static final Path DISTRIBUTION = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("src", "test", "resources", "keycloak", "sovang-realm.json");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String ADMINISTRATOR = "administrator";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final Path log;
    private final Process process;

    private Keycloak(String url, Path log, Process process) {
        this.url = url;
        this.log = log;
        this.process = process;
    }

    /** Launches the server and returns at once; {@link #awaitReady} waits until it answers. */
    static Keycloak launch(Path directory, int port, String applicationUrl) throws IOException {
        Path home = home();
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(REALM, home.resolve("data/import/sovang-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Path log = directory.resolve("keycloak.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname-strict=false")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        builder.environment().put("SOVANG_URL", applicationUrl);
        return new Keycloak("http://localhost:" + port, log, builder.start());
    }

    private static Path home() throws IOException {
        if (!Files.isDirectory(DISTRIBUTION)) {
            throw new IllegalStateException("No Keycloak in target/keycloak: run this test by ./mvnw verify");
        }
        try (Stream<Path> versions = Files.list(DISTRIBUTION)) {
            return versions.filter(path -> Files.exists(path.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    void awaitReady() {
        Awaitility.await("start of Keycloak")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("Keycloak ended: " + Files.readString(log));
                    }
                    return answers();
                });
    }

    String issuer() {
        return url + "/realms/sovang";
    }

    void leaveAllGroups(String account) throws IOException, InterruptedException {
        String user = userOf(account);
        for (JsonNode group : get("/users/" + user + "/groups")) {
            send("DELETE", "/users/" + user + "/groups/" + group.get("id").asText());
        }
    }

    /** Ends all sessions of the account, as an administrator or another application does. */
    void signOut(String account) throws IOException, InterruptedException {
        send("POST", "/users/" + userOf(account) + "/logout");
    }

    private String userOf(String account) throws IOException, InterruptedException {
        return get("/users?exact=true&username=" + account).get(0).get("id").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path));
    }

    private String send(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(url + "/admin/realms/sovang" + path))
                        .header("Authorization", "Bearer " + token())
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String token() throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=admin-cli&username=" + ADMINISTRATOR + "&password=" + ADMINISTRATOR;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
