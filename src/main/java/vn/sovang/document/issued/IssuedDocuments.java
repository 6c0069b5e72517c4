package vn.sovang.document.issued;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.FileIntake;
import vn.sovang.document.Sha256;
import vn.sovang.document.signature.PdfSignatures;
import vn.sovang.document.signature.SignatureReport;
import vn.sovang.document.storage.StoredFile;
import vn.sovang.document.storage.StoredFiles;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Stamp;
import vn.sovang.shared.Violation;

/** Takes issued documents into their case, checks their signatures, and tells whether a file is one of them. */
@Service
public class IssuedDocuments {

    /** Documents of one case; each may be as large as an attachment. */
    private static final int MOST_PER_CASE = 40;

    private final IssuedRepository rows;
    private final CaseIssuing cases;
    private final FileIntake intake;
    private final PdfSignatures signatures;
    private final StoredFiles files;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IssuedDocuments(
            IssuedRepository rows,
            CaseIssuing cases,
            FileIntake intake,
            PdfSignatures signatures,
            StoredFiles files,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.intake = intake;
        this.signatures = signatures;
        this.files = files;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Rules across the fields of a submission. */
    public void check(IssuedSubmission submission, List<Violation> violations) {
        submission.check(BusinessTime.today(clock), violations);
    }

    /**
     * Looks at the file, checks its signatures and keeps both. A file without signatures is taken as well.
     *
     * @throws InvalidInput for a file that is no PDF, too large or harmful
     * @throws AlreadyDone when the case has this file already, or very many
     * @throws vn.sovang.shared.NotAllowed for readers who do not issue documents in this case
     */
    public IssuedDocument add(
            String caseId, String account, IssuedSubmission submission, String originalName, byte[] content) {
        String unitId = cases.requireIssuer(caseId, account);
        String name = intake.requirePdf(originalName, content);
        SignatureReport report = signatures.check(content);
        Instant now = BusinessTime.now(clock);
        try {
            return transaction.execute(status -> {
                if (rows.ofCase(caseId).size() >= MOST_PER_CASE) {
                    throw new AlreadyDone("issuedTooMany", MOST_PER_CASE);
                }
                StoredFile file = files.keep(name, StoredFiles.PDF, content);
                IssuedDocument document = new IssuedDocument(
                        UUID.randomUUID().toString(),
                        caseId,
                        unitId,
                        submission,
                        file.id(),
                        name,
                        content.length,
                        file.sha256(),
                        StoredReport.write(report),
                        now,
                        new Stamp(account, now));
                rows.insert(document);
                record(AuditAction.DOCUMENT_ISSUED, document, account);
                return document;
            });
        } catch (DuplicateKeyException same) {
            throw new AlreadyDone("issuedThere");
        }
    }

    /** Issued documents of a case, oldest first; the caller has checked that the account sees the case. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(String caseId) {
        return rows.ofCase(caseId);
    }

    /** @throws NotVisible when the account does not see the case or the case has no such document */
    @Transactional(readOnly = true)
    public IssuedDocument get(String caseId, String id, String account) {
        cases.requireReader(caseId, account);
        return rows.ofCase(caseId).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment"));
    }

    /** @throws AlreadyDone when the stored bytes are no longer those that were taken in */
    @Transactional
    public byte[] content(IssuedDocument document, String account) {
        byte[] content = files.content(files.get(document.fileId()));
        record(AuditAction.ATTACHMENT_READ, document, account);
        return content;
    }

    /** The issued document that the file is, byte for byte. */
    @Transactional(readOnly = true)
    public Optional<IssuedDocument> sameAs(String caseId, String account, byte[] content) {
        cases.requireReader(caseId, account);
        intake.requireSize(content);
        String digest = Sha256.of(content);
        return rows.ofCase(caseId).stream()
                .filter(document -> document.sha256().equals(digest))
                .findFirst();
    }

    private void record(AuditAction action, IssuedDocument document, String account) {
        CaseIssuing.CaseLine line = cases.requireReader(document.caseId(), account);
        audit.record(AuditEntry.of(action)
                .by(account)
                .inCase(line.id(), line.number(), line.unitId())
                .with("document", document.paper().kind())
                .with("decisionNumber", document.paper().number())
                .with("signatures", document.signatures().summary()));
    }
}
