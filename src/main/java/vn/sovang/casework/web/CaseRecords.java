package vn.sovang.casework.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditReaders;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseKind;
import vn.sovang.document.Attachment;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.notification.MailEntry;
import vn.sovang.notification.MailLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Paging;

/** What is kept with a case of whatever kind: its files, the mails about it, the log of who read it. */
@Component
class CaseRecords {

    private static final Paging LATEST = Paging.of(0, 50);

    private final Attachments attachments;
    private final AttachmentSettings limits;
    private final CaseActions actions;
    private final MailLog mails;
    private final AuditReaders auditReaders;
    private final Organisation organisation;

    CaseRecords(
            Attachments attachments,
            AttachmentSettings limits,
            CaseActions actions,
            MailLog mails,
            AuditReaders auditReaders,
            Organisation organisation) {
        this.attachments = attachments;
        this.limits = limits;
        this.actions = actions;
        this.mails = mails;
        this.auditReaders = auditReaders;
        this.organisation = organisation;
    }

    /** @param mails for officers of the unit that holds the case */
    record View(
            List<Attachment> files,
            boolean mayAttach,
            AttachmentSettings limits,
            List<MailEntry> mails,
            boolean mayAudit) {}

    View of(CaseFile file, CaseKind kind, String account) {
        return new View(
                attachments.of(file.id()),
                actions.mayAttach(file.id(), account),
                limits,
                organisation.holds(account, Role.OFFICER, file.unitId()) && kind.tellsOfMails(file.id(), account)
                        ? mails.ofCase(file.id(), LATEST).items()
                        : List.of(),
                auditReaders.audits(account, file.unitId()));
    }
}
