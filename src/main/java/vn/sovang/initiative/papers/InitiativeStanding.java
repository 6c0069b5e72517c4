package vn.sovang.initiative.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.CertificateSubject;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.BusinessTime;

/** A certificate of an initiative goes the way of its entry in the Golden Book, and so does the name on it. */
@Component
class InitiativeStanding implements CertificateSubject {

    private final GoldenBook book;
    private final Initiatives initiatives;

    InitiativeStanding(GoldenBook book, Initiatives initiatives) {
        this.book = book;
        this.initiatives = initiatives;
    }

    /** One certificate per author and recognising unit. */
    static String subject(String caseId, String unitId, int author) {
        return caseId + "/" + unitId + "/" + author;
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.INITIATIVE;
    }

    @Override
    public Standing standing(Certificate certificate) {
        int author = Integer.parseInt(certificate
                .certified()
                .subject()
                .substring(certificate.certified().subject().lastIndexOf('/') + 1));
        List<GoldenBookEntry> entries = book.entriesOf(certificate.certified().caseId());
        Optional<GoldenBookEntry> entry = entries.stream()
                .filter(each -> each.kind() == EntryKind.RECOGNITION
                        && each.unitId().equals(certificate.certified().unitId()))
                // An appeal may have entered anew what had been revoked.
                .reduce((first, second) -> second);
        // Recognised and not entered is a legal outcome; the request then says whether the name may be published.
        boolean published = entry.map(found -> isPublished(found, author))
                .orElseGet(() -> isPublished(certificate.certified().caseId(), author));
        if (entry.isEmpty()) {
            return withoutEntry(certificate, published);
        }
        if (entry.get().status() != EntryStatus.REVOKED) {
            return Standing.inForce(published);
        }
        return entries.stream()
                .filter(each -> each.code().equals(entry.get().revokedBy()))
                .findFirst()
                .map(counter -> new Standing(true, counter.decisionNumber(), counter.decidedOn(), published))
                .orElseGet(() -> new Standing(true, null, null, published));
    }

    /** Without an entry there is no counter-entry; the case's history tells of the revocation. */
    private Standing withoutEntry(Certificate certificate, boolean published) {
        return initiatives.history(certificate.certified().caseId()).stream()
                .filter(event -> event.step() == InitiativeStep.REVOCATION
                        && event.unitId().equals(certificate.certified().unitId()))
                .reduce((first, second) -> second)
                .filter(event -> event.outcome() == InitiativeOutcome.REVOKED)
                .map(event -> new Standing(true, event.reference(), BusinessTime.dayOf(event.occurredAt()), published))
                .orElseGet(() -> Standing.inForce(published));
    }

    private static boolean isPublished(GoldenBookEntry entry, int author) {
        return author < entry.authors().size() && entry.authors().get(author).isPublished();
    }

    private boolean isPublished(String caseId, int author) {
        var authors = initiatives.request(caseId).authors();
        return author < authors.size() && authors.get(author).mayBePublished();
    }
}
