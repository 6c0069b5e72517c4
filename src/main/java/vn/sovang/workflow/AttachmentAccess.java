package vn.sovang.workflow;

import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.Attachment;
import vn.sovang.document.CaseAccess;
import vn.sovang.initiative.CaseVisibility;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Whoever sees a case reads its files; authors, submitter and the officer in charge add to them. */
@Component
class AttachmentAccess implements CaseAccess {

    private final CaseVisibility visibility;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final AuditLog audit;

    AttachmentAccess(CaseVisibility visibility, Initiatives initiatives, Organisation organisation, AuditLog audit) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.audit = audit;
    }

    @Override
    public void requireReader(String caseId, String account) {
        visibility.visibleTo(account, caseId);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        boolean author = initiative.submitter().equals(account)
                || initiatives.request(caseId).authors().stream().anyMatch(other -> account.equals(other.account()));
        if (!author && !organisation.holds(account, Role.OFFICER, initiative.unitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (initiative.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }

    @Override
    public void recordRead(Attachment file, String account) {
        Initiative initiative = initiatives.get(file.caseId());
        audit.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by(account)
                .inCase(initiative.id(), initiative.receiptNumber(), initiative.unitId())
                .with("file", file.name()));
    }

    @Override
    public void lock(String caseId) {
        initiatives.lock(caseId);
    }
}
