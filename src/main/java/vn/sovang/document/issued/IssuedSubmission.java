package vn.sovang.document.issued;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/** What is said of an issued document beside its file. */
public record IssuedSubmission(
        @NotNull(message = "required") IssuedDocumentKind kind,
        @NotBlank(message = "required") @OneLine(max = 100) String number,
        @NotNull(message = "required") LocalDate issuedOn) {

    void check(LocalDate today, List<Violation> violations) {
        if (issuedOn != null && issuedOn.isAfter(today)) {
            violations.add(Violation.of("issuedOn", "inFuture"));
        }
        if (issuedOn != null && issuedOn.getYear() < 1900) {
            violations.add(Violation.of("issuedOn", "notADate"));
        }
    }
}
