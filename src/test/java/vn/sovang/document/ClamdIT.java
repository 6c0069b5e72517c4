package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.document.inspection.SampleFiles;

/** The scan against Debian's clamd with one signature of our own; skipped where clamd is not installed. */
class ClamdIT {

    private static final String HARMFUL = "SO-VANG-KIEM-TRA-VI-RUT-4711";

    @TempDir
    static Path directory;

    private static final ScheduledExecutorService DEADLINES = Executors.newSingleThreadScheduledExecutor();
    private static Process clamd;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        Path program = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            System.out.println("ClamdIT skipped: clamd is not installed (apt-get install clamav-daemon)");
        }
        Assumptions.assumeTrue(program != null, "clamd is not installed");
        Path signatures = Files.createDirectory(directory.resolve("signatures"));
        String hex = HexFormat.of().formatHex(HARMFUL.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("sovang.ndb"), "SoVang.Test:0:*:" + hex + "\n");
        port = freePort();
        Path configuration = Files.writeString(directory.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 1M
                """.formatted(port, signatures));
        clamd = new ProcessBuilder(program.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        Awaitility.await("clamd").atMost(Duration.ofSeconds(60)).until(ClamdIT::listens);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        DEADLINES.shutdownNow();
        if (clamd != null) {
            clamd.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCleanFileIsClean() throws IOException {
        assertThat(scan(SampleFiles.pdf())).isEmpty();
        assertThat(scan(new byte[900_000])).isEmpty();
    }

    @Test
    void aSignatureIsFoundInTheOpenAndInsideADocument() throws IOException {
        assertThat(scan(HARMFUL.getBytes(StandardCharsets.US_ASCII))).contains("SoVang.Test.UNOFFICIAL");
        assertThat(scan(SampleFiles.zip(Map.of("word/document.xml", HARMFUL.getBytes(StandardCharsets.US_ASCII)))))
                .contains("SoVang.Test.UNOFFICIAL");
    }

    @Test
    void moreThanClamdTakesIsNoVerdict() {
        assertThatThrownBy(() -> scan(new byte[3 * 1024 * 1024])).isInstanceOf(IOException.class);
    }

    private static java.util.Optional<String> scan(byte[] content) throws IOException {
        return new Clamd("127.0.0.1:" + port, Duration.ofSeconds(30), DEADLINES).scan(content);
    }

    private static boolean listens() throws IOException {
        if (!clamd.isAlive()) {
            throw new IllegalStateException(
                    String.join("\n", List.copyOf(Files.readAllLines(directory.resolve("clamd.log")))));
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
