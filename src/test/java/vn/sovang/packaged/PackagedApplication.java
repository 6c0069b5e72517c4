package vn.sovang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged jar as a process of its own, in a directory of its own, and a client for its API. */
final class PackagedApplication implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path directory;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Process process;

    private PackagedApplication(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** An answer; {@code body} is null when there is none. */
    record Answer(int status, JsonNode body) {}

    /** Starts the demo on a free port and waits until it is healthy. */
    static PackagedApplication startDemo(Path directory, String... arguments) {
        PackagedApplication application = prepare(directory);
        application.start(arguments);
        return application;
    }

    /** Has its address already, but waits for {@link #start}. */
    static PackagedApplication prepare(Path directory) {
        return new PackagedApplication(directory, freePort());
    }

    /** Starts as in production, with {@code demo} as the first administrator's password. */
    static PackagedApplication startWithoutDemo(Path directory) {
        PackagedApplication application = new PackagedApplication(directory, freePort());
        application.start(Map.of("SOVANG_ADMIN_PASSWORD", "demo"), List.of());
        return application;
    }

    /** Starts the demo, for the first time or again after {@link #kill}, on the same data. */
    void start(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--spring.profiles.active=demo"));
        all.addAll(List.of(arguments));
        start(Map.of(), all);
    }

    private void start(Map<String, String> environment, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=" + port);
        process = launch(directory, environment, all);
        Awaitility.await("start of the packaged application, log in " + log(directory))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The application ended: " + Files.readString(log(directory)));
                    }
                    return isHealthy();
                });
    }

    /** Runs the jar until it ends by itself. */
    static int run(Path directory, Map<String, String> environment, String... arguments) throws InterruptedException {
        Process process = launch(directory, environment, List.of(arguments));
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The application did not end");
        }
        return process.exitValue();
    }

    static Path log(Path directory) {
        return directory.resolve("application.log");
    }

    private static Process launch(Path directory, Map<String, String> environment, List<String> arguments) {
        Path jar = Path.of("target", "sovang.jar").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // It lives too short for the optimising compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(directory).toFile()));
        builder.environment().remove("SOVANG_ADMIN_PASSWORD");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** {@code kill -9}: no shutdown hook runs. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    Answer get(String account, String path) throws IOException, InterruptedException {
        return send("GET", account, path, null);
    }

    Answer post(String account, String path, Object body) throws IOException, InterruptedException {
        return send("POST", account, path, body == null ? "" : JSON.writeValueAsString(body));
    }

    Answer put(String account, String path, Object body) throws IOException, InterruptedException {
        return send("PUT", account, path, JSON.writeValueAsString(body));
    }

    private Answer send(String method, String account, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (account != null) {
            String credentials =
                    Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String text = response.body();
        boolean json = text.startsWith("{") || text.startsWith("[");
        return new Answer(response.statusCode(), json ? JSON.readTree(text) : null);
    }

    private boolean isHealthy() {
        try {
            return get(null, "/actuator/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
