package vn.sovang.document.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.CertificateView;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.issued.CaseIssuing;
import vn.sovang.document.issued.IssuedDocument;
import vn.sovang.document.issued.IssuedDocumentKind;
import vn.sovang.document.issued.IssuedDocuments;
import vn.sovang.document.signature.PdfSignatures;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.NotAllowed;

/** Certificates and issued documents of a case as its page shows them. */
@Component
public class PaperOverview {

    private final CertificateDesk desk;
    private final Certificates certificates;
    private final IssuedDocuments documents;
    private final CaseIssuing cases;
    private final PdfSignatures signatures;
    private final Organisation organisation;

    PaperOverview(
            CertificateDesk desk,
            Certificates certificates,
            IssuedDocuments documents,
            CaseIssuing cases,
            PdfSignatures signatures,
            Organisation organisation) {
        this.desk = desk;
        this.certificates = certificates;
        this.documents = documents;
        this.cases = cases;
        this.signatures = signatures;
        this.organisation = organisation;
    }

    /** A certificate, and whether the reader may issue it again. */
    public record Line(CertificateView view, String unitName, boolean mayReissue) {}

    /** An issued document with the name of its unit. */
    public record Document(IssuedDocument issued, String unitName) {}

    /**
     * @param kind what the certificates are
     * @param open where the reader can issue certificates now
     * @param mayAdd whether the reader may add issued documents
     * @param rootsKnown whether any authority is trusted at all
     */
    public record View(
            CertificateKind kind,
            List<?> open,
            List<Line> certificates,
            List<Document> documents,
            boolean mayAdd,
            boolean rootsKnown,
            IssuedDocumentKind[] kinds) {

        public boolean isEmpty() {
            return open.isEmpty() && certificates.isEmpty() && documents.isEmpty() && !mayAdd;
        }
    }

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the case */
    public View of(String caseId, String account) {
        cases.requireReader(caseId, account);
        return new View(
                desk.kindOf(caseId),
                desk.open(caseId, account),
                certificates.ofCase(caseId).stream()
                        .map(view -> line(view, account))
                        .toList(),
                documents.of(caseId).stream()
                        .map(document -> new Document(
                                document, organisation.unit(document.unitId()).name()))
                        .toList(),
                mayAdd(caseId, account),
                signatures.trustsAnybody(),
                IssuedDocumentKind.values());
    }

    private Line line(CertificateView view, String account) {
        String unitId = view.certificate().certified().unitId();
        return new Line(
                view, organisation.unit(unitId).name(), view.isValid() && certificates.mayIssue(account, unitId));
    }

    private boolean mayAdd(String caseId, String account) {
        try {
            cases.requireIssuer(caseId, account);
            return true;
        } catch (NotAllowed reader) {
            return false;
        }
    }
}
