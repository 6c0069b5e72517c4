package vn.sovang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sovang.document.signature.Authority;

/** What an installation adds to the application: a virus scanner, an authority whose signatures count, small limits. */
public final class GuardedUploads implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final Authority ROOT = Authority.root("Tổ chức chứng thực thử nghiệm");

    private static final String CLEAN = "stream: OK\0";
    private static final FakeClamd SCANNER = FakeClamd.answering(() -> GuardedUploads.verdict);
    private static volatile String verdict = CLEAN;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "sovang.attachments.clamd=" + SCANNER.address(),
                        "sovang.attachments.per-file=200KB",
                        "sovang.attachments.per-case=250KB",
                        "sovang.signatures.trusted-roots=" + pem())
                .applyTo(context);
    }

    /** What the scanner answers from now on. */
    static void scannerSays(String answer) {
        verdict = answer;
    }

    static void scannerFindsNothing() {
        verdict = CLEAN;
    }

    private static Path pem() {
        try {
            Path file = Files.createTempFile("root", ".pem");
            file.toFile().deleteOnExit();
            return ROOT.writePem(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
