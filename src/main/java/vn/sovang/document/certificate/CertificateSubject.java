package vn.sovang.document.certificate;

import java.time.LocalDate;

/** What has become of what certificates of a kind certify; one implementation per kind. */
public interface CertificateSubject {

    CertificateKind kind();

    Standing standing(Certificate certificate);

    /**
     * @param revoked whether the recognition or honour has been revoked
     * @param revocationNumber number of the revoking decision, null when none
     * @param holderPublished whether the public may read who holds it
     */
    record Standing(boolean revoked, String revocationNumber, LocalDate revokedOn, boolean holderPublished) {

        public static Standing inForce(boolean holderPublished) {
            return new Standing(false, null, null, holderPublished);
        }
    }
}
