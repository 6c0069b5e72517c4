package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.TemporarilyUnavailable;

/** Only a clear word of the scanner lets a file in. */
class VirusScanTest {

    /** More than sockets buffer, so that a scanner that does not read makes the sender wait. */
    private static final byte[] CONTENT = new byte[20 * 1024 * 1024];

    @Test
    void aCleanFilePasses() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
            assertThatCode(() -> scan(clamd.address())).doesNotThrowAnyException();
        }
    }

    @Test
    void aVirusIsNamed() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("stream: Eicar-Test FOUND\0")) {
            InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> scan(clamd.address()));

            assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.code()).isEqualTo("virusFound");
                assertThat(violation.arguments()).containsExactly("a.pdf", "Eicar-Test");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: OK or not\0",
                "OK\0",
                "\0"
            })
    void anyOtherWordRefusesTheFile(String answer) throws IOException {
        try (FakeClamd clamd = FakeClamd.answering(answer)) {
            assertThatThrownBy(() -> scan(clamd.address())).isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void anEndlessAnswerRefusesTheFile() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("x".repeat(100_000))) {
            assertThatThrownBy(() -> scan(clamd.address())).isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void aScannerThatHangsUpRefusesTheFile() throws IOException {
        try (FakeClamd clamd = FakeClamd.closingAtOnce()) {
            assertThatThrownBy(() -> scan(clamd.address())).isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void aScannerThatNeitherReadsNorAnswersRefusesTheFileInTime() throws IOException {
        try (FakeClamd clamd = FakeClamd.silent()) {
            assertThatThrownBy(() -> scan(clamd.address(), Duration.ofMillis(200)))
                    .isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void aScannerThatIsNotThereRefusesTheFile() throws IOException {
        FakeClamd clamd = FakeClamd.closingAtOnce();
        clamd.close();

        assertThatThrownBy(() -> scan(clamd.address())).isInstanceOf(TemporarilyUnavailable.class);
        assertThatThrownBy(() -> scan("nowhere.invalid:3310")).isInstanceOf(TemporarilyUnavailable.class);
    }

    @Test
    void withoutAScannerNothingIsAsked() {
        assertThatCode(() -> scan("")).doesNotThrowAnyException();
    }

    private static void scan(String address) {
        scan(address, Duration.ofSeconds(20));
    }

    private static void scan(String address, Duration timeout) {
        VirusScan scan = new VirusScan(
                new AttachmentSettings(DataSize.ofMegabytes(20), DataSize.ofMegabytes(100), address, timeout));
        try {
            scan.requireClean("a.pdf", CONTENT);
        } finally {
            scan.stop();
        }
    }
}
