package vn.sovang.award;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/** A row of the list as it is sent: by the form, the API or a spreadsheet. See {@link Nominee} for the meaning. */
public record NomineeEntry(
        @NotNull(message = "required") Recipient recipient,

        @NotBlank(message = "required") @OneLine(max = 200) String name,

        @OneLine(max = 200) String position,

        @NotBlank(message = "required") @OneLine(max = 64) String unitId,

        @OneLine(max = 64) String account,

        @Size(max = 254, message = "tooLong")
        @Email(
                regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?",
                message = "notAnAddress")
        String email,

        @NotBlank(message = "required") @OneLine(max = 64) String formCode,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String achievement,

        @Size(max = 10, message = "tooManyEntries")
        List<@NotBlank(message = "required") @Size(max = 64, message = "tooLong") String> evidence,

        Boolean female,
        Boolean directWorker,

        @DecimalMin(value = "0", message = "benefitNegative")
        @Digits(integer = 15, fraction = 0, message = "wholeAmount")
        BigDecimal benefitValueVnd,

        Rating rating,
        Boolean compliant,
        Boolean movementLaunched,
        Boolean publicised,
        Boolean pledgeSigned,
        Boolean initiativesRegistered,
        Boolean keptAlive,
        Boolean yearlyReview,

        @Min(value = 0, message = "tooSmall") @Max(value = 1_000_000, message = "tooLarge")
        Integer recognisedMembers,

        Boolean united) {

    public NomineeEntry {
        evidence = evidence == null ? List.of() : evidence;
    }

    /** What a row says that was nominated before. */
    public static NomineeEntry of(Nominee row) {
        CollectiveFacts facts = row.collective();
        return new NomineeEntry(
                row.recipient(),
                row.name(),
                row.position(),
                row.unitId(),
                row.account(),
                row.email(),
                row.formCode(),
                row.achievement(),
                row.evidence(),
                row.female(),
                row.directWorker(),
                row.benefitValueVnd(),
                row.rating(),
                row.compliant(),
                facts.movementLaunched(),
                facts.publicised(),
                facts.pledgeSigned(),
                facts.initiativesRegistered(),
                facts.keptAlive(),
                facts.yearlyReview(),
                facts.recognisedMembers(),
                facts.united());
    }

    CollectiveFacts collectiveFacts() {
        return recipient == Recipient.COLLECTIVE
                ? new CollectiveFacts(
                        movementLaunched,
                        publicised,
                        pledgeSigned,
                        initiativesRegistered,
                        keptAlive,
                        yearlyReview,
                        recognisedMembers,
                        united)
                : CollectiveFacts.NONE;
    }
}
