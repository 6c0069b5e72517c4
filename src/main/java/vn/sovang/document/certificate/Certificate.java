package vn.sovang.document.certificate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate as it was issued; never changed.
 *
 * @param code verification code, see {@link CertificateCode}
 * @param title as printed: Giấy chứng nhận sáng kiến, Giấy khen, Bằng khen
 * @param subject what it certifies, unique among subjects: one holder, one act of one unit
 * @param version 1, then one more for each correction
 * @param reason why it was issued again; null for the first version
 * @param unitId unit whose deciding body issues it
 * @param issuer that body and unit as printed, separated by {@code |}
 * @param number in the unit's register of certificates of this kind in {@code registerYear}, from 1
 * @param holderPart part in the achievement, such as Đồng tác giả; null for none
 * @param achievement what it is given for
 * @param bookReference code in the Golden Book, null when there is none
 * @param signerOffice lines of the signature block, separated by {@code |}
 * @param signerName printed below the signature, null to leave it to the hand
 */
public record Certificate(
        String id,
        String code,
        CertificateKind kind,
        String title,
        String caseId,
        String subject,
        int version,
        String reason,
        String unitId,
        String issuer,
        int registerYear,
        int number,
        String holder,
        String holderPosition,
        String holderUnit,
        String holderPart,
        String achievement,
        String bookReference,
        String decisionNumber,
        LocalDate decidedOn,
        String signerOffice,
        String signerName,
        LocalDate issuedOn,
        String issuedBy,
        Instant issuedAt) {

    /** As printed: {@code 0012/2026}. */
    public String registerNumber() {
        return "%04d/%d".formatted(number, registerYear);
    }
}
