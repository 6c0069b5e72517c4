package vn.sovang.document.certificate;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a certificate says, whoever signs it.
 *
 * @param title as printed: Giấy chứng nhận sáng kiến, Giấy khen, Bằng khen
 * @param subject what it certifies, unique among subjects: one holder, one act of one unit
 * @param unitId unit whose deciding body issues it
 * @param achievement what it is given for
 * @param bookReference code in the Golden Book, null when there is none
 */
public record Certified(
        CertificateKind kind,
        String title,
        String caseId,
        String subject,
        String unitId,
        @Embedded.Nullable(prefix = "holder_") Holder holder,
        String achievement,
        String bookReference,
        String decisionNumber,
        LocalDate decidedOn) {

    public Certified {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(decisionNumber, "decisionNumber");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    /**
     * To whom it is given.
     *
     * @param part in the achievement, such as Đồng tác giả; null for none
     */
    public record Holder(String name, String position, String unit, String part) {

        public Holder {
            Objects.requireNonNull(name, "name");
        }
    }

    Certified corrected(Correction right) {
        Holder rightHolder = new Holder(right.holder(), right.holderPosition(), right.holderUnit(), holder.part());
        return new Certified(
                kind,
                title,
                caseId,
                subject,
                unitId,
                rightHolder,
                achievement,
                bookReference,
                decisionNumber,
                decidedOn);
    }
}
