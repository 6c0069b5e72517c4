package vn.sovang.document.certificate;

import vn.sovang.document.certificate.CertificateSubject.Standing;

/**
 * A certificate and what it is worth today.
 *
 * @param supersededBy code of the version in force, null unless superseded
 */
public record CertificateView(
        Certificate certificate, CertificateStatus status, String supersededBy, Standing standing) {

    public boolean isValid() {
        return status == CertificateStatus.VALID;
    }
}
