package vn.sovang.casework;

import vn.sovang.casefile.CaseFacts;
import vn.sovang.casefile.Cases;

import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.Attachment;
import vn.sovang.document.CaseAccess;

/** Whoever sees a case reads its files; who adds to them depends on its kind. */
@Component
class AttachmentAccess implements CaseAccess {

    private final Cases cases;
    private final AuditLog audit;

    AttachmentAccess(Cases cases, AuditLog audit) {
        this.cases = cases;
        this.audit = audit;
    }

    @Override
    public void requireReader(String caseId, String account) {
        cases.kindOf(caseId).requireReader(caseId, account);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        cases.kindOf(caseId).requireContributor(caseId, account);
    }

    @Override
    public void recordRead(Attachment file, String account) {
        CaseFacts about = cases.get(file.caseId());
        audit.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by(account)
                .inCase(about.id(), about.number(), about.unitId())
                .with("file", file.name()));
    }

    @Override
    public void lock(String caseId) {
        cases.kindOf(caseId).lock(caseId);
    }
}
