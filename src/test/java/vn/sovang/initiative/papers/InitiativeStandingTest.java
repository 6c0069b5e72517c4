package vn.sovang.initiative.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Signer;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Tier;

/** What a certificate is worth after revocations and appeals. */
class InitiativeStandingTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final GoldenBook book = mock(GoldenBook.class);
    private final Initiatives initiatives = mock(Initiatives.class);
    private final InitiativeStanding standing = new InitiativeStanding(book, initiatives);

    @Test
    void aRevokedEntryRevokesTheCertificateUntilAnAppealEntersItAnew() {
        GoldenBookEntry revoked = entry("SV-1", EntryKind.RECOGNITION, EntryStatus.REVOKED, null, "SV-2");
        GoldenBookEntry counter = entry("SV-2", EntryKind.REVOCATION, EntryStatus.VALID, "SV-1", null);
        GoldenBookEntry restored = entry("SV-3", EntryKind.RECOGNITION, EntryStatus.VALID, "SV-1", null);

        when(book.entriesOf("case")).thenReturn(List.of(revoked, counter));
        assertThat(standing.standing(certificate()).revoked()).isTrue();
        when(book.entriesOf("case")).thenReturn(List.of(revoked, counter, restored));
        assertThat(standing.standing(certificate()).revoked()).isFalse();
    }

    @Test
    void withoutAnEntryTheHistoryOfTheCaseTells() {
        RecognitionRequest request = new RecognitionRequest(
                UNIT,
                2026,
                null,
                "Sáng kiến",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        when(initiatives.request(any())).thenReturn(request);
        when(book.entriesOf("case")).thenReturn(List.of());

        when(initiatives.history("case")).thenReturn(events(InitiativeOutcome.REVOKED));
        assertThat(standing.standing(certificate()).revoked()).isTrue();
        when(initiatives.history("case")).thenReturn(events(InitiativeOutcome.REVOKED, InitiativeOutcome.RESTORED));
        assertThat(standing.standing(certificate()).revoked()).isFalse();
    }

    private static List<InitiativeEvent> events(InitiativeOutcome... outcomes) {
        return Arrays.stream(outcomes)
                .map(outcome -> new InitiativeEvent(
                        null, Instant.EPOCH, UNIT, InitiativeStep.REVOCATION, outcome, "x", "5/QĐ", null))
                .toList();
    }

    private static GoldenBookEntry entry(
            String code, EntryKind kind, EntryStatus status, String refersTo, String revokedBy) {
        return new GoldenBookEntry(
                code,
                kind,
                1,
                2026,
                1,
                UNIT,
                "Công đoàn",
                Tier.GRASSROOTS,
                "Sáng kiến",
                null,
                null,
                false,
                List.of(),
                "5/QĐ",
                DAY,
                null,
                Instant.EPOCH,
                status,
                refersTo,
                revokedBy,
                "0",
                "0");
    }

    private static Certificate certificate() {
        return new Certificate(
                "id",
                "code",
                1,
                null,
                new Certified(
                        CertificateKind.INITIATIVE,
                        "Giấy chứng nhận",
                        "case",
                        "case/" + UNIT + "/0",
                        UNIT,
                        new Certified.Holder("Đoàn viên 01", null, null, null),
                        "Sáng kiến",
                        null,
                        "5/QĐ",
                        DAY),
                "Công đoàn",
                2026,
                1,
                new Signer("Ban Chấp hành", null),
                new Certificate.Issue(DAY, "x", Instant.EPOCH));
    }
}
