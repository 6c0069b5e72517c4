package vn.sovang.document.signature;

/** What is to be thought of one signature; the worst that holds. */
public enum SignatureVerdict {
    /** Intact, over the whole document, by a trusted and valid certificate. */
    GOOD,
    /** The signed bytes or the signature itself are not what was signed. */
    BROKEN,
    /** Intact, but something was changed in the file after it. */
    CHANGED_LATER,
    /** The file itself brings the proof that the certificate was revoked. */
    CERTIFICATE_REVOKED,
    /** Intact, but nobody we trust vouches for the certificate. */
    UNTRUSTED,
    NOT_YET_VALID,
    /** No trusted time proves that it was signed while the certificate was valid. */
    EXPIRED
}
