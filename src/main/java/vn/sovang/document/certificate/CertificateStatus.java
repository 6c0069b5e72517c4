package vn.sovang.document.certificate;

/** What a certificate is worth today; derived, never stored. */
public enum CertificateStatus {
    VALID,
    /** A corrected one has taken its place. */
    SUPERSEDED,
    /** What it certifies has been revoked. */
    REVOKED
}
