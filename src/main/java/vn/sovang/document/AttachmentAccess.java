package vn.sovang.document;

import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Cases;

/** Whoever sees a case reads its files; who adds to them depends on its kind. */
@Component
public class AttachmentAccess {

    private final Cases cases;
    private final AuditLog audit;

    AttachmentAccess(Cases cases, AuditLog audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the case */
    public void requireReader(String caseId, String account) {
        cases.requireReader(caseId, account);
    }

    /**
     * @throws vn.sovang.shared.NotAllowed for readers who may not add files
     * @throws vn.sovang.shared.AlreadyDone when the case has ended
     */
    public void requireContributor(String caseId, String account) {
        cases.requireContributor(caseId, account);
    }

    /** Keeps that the account is given the file; when this throws, the file must not be handed out. */
    public void recordRead(Attachment file, String account) {
        CaseFile about = cases.get(file.caseId());
        audit.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by(account)
                .inCase(about.id(), about.number(), about.unitId())
                .with("file", file.name()));
    }

    /** Lets nobody else change the case or add files to it until the transaction ends. */
    public void lock(String caseId) {
        cases.lock(caseId);
    }
}
