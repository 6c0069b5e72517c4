package vn.sovang.document.certificate;

/** What a certificate certifies. */
public enum CertificateKind {
    /** Authorship of a recognised initiative (Giấy chứng nhận sáng kiến). */
    INITIATIVE,
    /** An award (Giấy khen, Bằng khen, …). */
    COMMENDATION
}
