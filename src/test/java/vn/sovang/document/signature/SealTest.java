package vn.sovang.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.document.signature.SignatureSettings.SealSettings;

/** Our seal is one that our own check finds good, and settings that cannot work stop the start. */
class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    @TempDir
    Path folder;

    private final Authority root = Authority.root("Tổ chức chứng thực thử nghiệm");
    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Seals.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SignatureSettings.class)
    @Import(Seal.class)
    static class Seals {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Test
    void aSealedPdfIsGoodAndEveryLaterChangeShows() throws Exception {
        Path pem = root.writePem(folder.resolve("root.pem"));
        Path store = root.signer("Con dấu thử nghiệm").writeKeyStore(folder.resolve("seal.p12"), "bi-mat");
        SignatureSettings settings = new SignatureSettings(List.of(pem), new SealSettings(store, "bi-mat"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

        byte[] sealed = new Seal(settings, clock).on(SignedPdf.plain());

        PdfSignatures check = new PdfSignatures(settings, clock);
        assertThat(check.check(sealed).signatures()).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(SignatureVerdict.GOOD);
            assertThat(finding.signer()).isEqualTo("Con dấu thử nghiệm");
            assertThat(finding.claimedAt()).isEqualTo(NOW);
            assertThat(finding.coversWholeFile()).isTrue();
        });
        assertThat(check.check(SignedPdf.writtenOver(sealed))
                        .signatures()
                        .get(0)
                        .verdict())
                .isEqualTo(SignatureVerdict.CHANGED_LATER);
        assertThat(check.check(SignedPdf.tampered(sealed)).signatures().get(0).verdict())
                .isEqualTo(SignatureVerdict.BROKEN);
    }

    @Test
    void withoutAKeyTheFileStaysAsItIs() throws Exception {
        byte[] pdf = SignedPdf.plain();

        start.run(context -> assertThat(context.getBean(Seal.class).on(pdf)).isSameAs(pdf));
    }

    @Test
    void aWrongPasswordStopsTheStart() throws Exception {
        Path store = root.signer("Con dấu").writeKeyStore(folder.resolve("seal.p12"), "bi-mat");

        fails("sovang.signatures.seal.keystore", "keystore=" + store, "password=khac");
    }

    @Test
    void aMissingFileStopsTheStart() {
        fails("sovang.signatures.seal.keystore", "keystore=" + folder.resolve("khong-co.p12"), "password=x");
    }

    @Test
    void aSealThatHasExpiredStopsTheStart() throws Exception {
        Path store = root.signer("Con dấu", Authority.LONG_AGO, NOW.minusSeconds(1))
                .writeKeyStore(folder.resolve("seal.p12"), "bi-mat");

        fails("which is not now", "keystore=" + store, "password=bi-mat");
    }

    @Test
    void rootsThatAreNoneStopTheStart() throws Exception {
        Path text = Files.writeString(folder.resolve("root.pem"), "không phải chứng thư");
        Path empty = Files.createDirectory(folder.resolve("trong"));

        for (Path place : List.of(text, empty, folder.resolve("khong-co.pem"))) {
            start.withPropertyValues("sovang.signatures.trusted-roots=" + place)
                    .run(context -> assertThat(chain(context.getStartupFailure()))
                            .contains("sovang.signatures.trusted-roots")
                            .contains(place.getFileName().toString()));
        }
    }

    @Test
    void thePasswordIsNotInTheSettingsAsText() {
        assertThat(new SealSettings(null, "bi-mat").toString()).doesNotContain("bi-mat");
    }

    private void fails(String message, String... settings) {
        String[] properties = List.of(settings).stream()
                .map(setting -> "sovang.signatures.seal." + setting)
                .toArray(String[]::new);
        start.withPropertyValues(properties)
                .run(context -> assertThat(chain(context.getStartupFailure()))
                        .contains(message)
                        .doesNotContain("bi-mat"));
    }

    /** All messages from the failure to its cause. */
    private static String chain(Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }
}
