package vn.sovang.document.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A certificate as it was issued; never changed.
 *
 * @param code verification code, see {@link CertificateCode}
 * @param version 1, then one more for each correction
 * @param reason why it was issued again; null for the first version
 * @param issuer deciding body and unit as printed, separated by {@code |}
 * @param number in the unit's register of certificates of this kind in {@code registerYear}, from 1
 */
@Table("certificate")
public record Certificate(
        @Id String id,
        String code,
        int version,
        String reason,
        @Embedded.Nullable Certified certified,
        String issuer,
        int registerYear,
        int number,
        @Embedded.Nullable(prefix = "signer_") Signer signer,
        @Embedded.Nullable(prefix = "issued_") Issue issued) {

    /** By which account, and when. */
    public record Issue(LocalDate on, String by, Instant at) {}

    /** As printed: {@code 0012/2026}. */
    public String registerNumber() {
        return "%04d/%d".formatted(number, registerYear);
    }
}
