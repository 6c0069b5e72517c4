package vn.sovang.audit;

import java.util.Set;

/** What the log keeps; the sentences are in {@code messages/audit}. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    CONFIDENTIAL_READ,
    ATTACHMENT_READ,
    REQUEST_FILED,
    REQUEST_WITHDRAWN,
    TASK_SUBMITTED,
    DECISION_MADE,
    CERTIFICATE_ISSUED,
    CERTIFICATE_REISSUED,
    DOCUMENT_ISSUED,
    REVOCATION_STARTED,
    APPEAL_FILED,
    APPEAL_WITHDRAWN,
    ORGANISATION_CHANGED,
    RULES_CHANGED,
    EXPORTED,
    ADMINISTRATION,
    ACCESS_REFUSED,
    DOCUMENT_DRAWN,
    DOCUMENT_NUMBERED,
    DOCUMENT_NUMBER_VOIDED,
    TEMPLATE_CHANGED;

    /** About an account; read by the auditors of every unit in which it has or had a post. */
    static final Set<AuditAction> OF_ACCOUNTS = Set.of(SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT, PASSWORD_CHANGED);

    /** What an administrator reads of the whole installation: nothing that says who works on which case. */
    static final Set<AuditAction> OF_THE_INSTALLATION = Set.of(
            SIGNED_IN,
            SIGN_IN_FAILED,
            SIGNED_OUT,
            PASSWORD_CHANGED,
            ORGANISATION_CHANGED,
            RULES_CHANGED,
            ADMINISTRATION);
}
