package vn.sovang.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An honour to be entered.
 *
 * @param nomineeId row of a letter it comes from, null when it comes from another kind of case
 * @param unitId unit whose deciding body gave it
 */
public record NewHonour(
        String nomineeId,
        String caseId,
        String unitId,
        String formCode,
        String formName,
        Recipient recipient,
        String name,
        String position,
        String recipientUnitId,
        int year,
        String decisionNumber,
        LocalDate decidedOn,
        List<String> evidence,
        String account) {

    public NewHonour {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(unitId, "unitId");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
