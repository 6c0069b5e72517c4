package vn.sovang.document.certificate;

import java.time.LocalDate;
import java.util.Objects;

/** What is to be certified; the fields are those of {@link Certificate}. */
public record NewCertificate(
        CertificateKind kind,
        String title,
        String caseId,
        String subject,
        String unitId,
        String holder,
        String holderPosition,
        String holderUnit,
        String holderPart,
        String achievement,
        String bookReference,
        String decisionNumber,
        LocalDate decidedOn) {

    public NewCertificate {
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
}
