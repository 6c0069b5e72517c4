package vn.sovang.document.issued;

/** What was issued. */
public enum IssuedDocumentKind {
    DECISION,
    CERTIFICATE,
    SUBMISSION_LETTER,
    MINUTES,
    NOTICE,
    OTHER
}
