package vn.sovang.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/**
 * The request for recognition as printed in 002 (F1 to F14), with investor and first-application date added because the
 * filing rules need them. Texts are kept exactly as they were written.
 *
 * @param benefitValueVnd benefit in đồng, null when it cannot be expressed in money
 * @param targetTier highest level the author registers for (002-44)
 */
public record RecognitionRequest(
        @NotBlank(message = "required") @OneLine(max = 64) String unitId,
        @NotNull(message = "required") Integer year,
        @NotNull(message = "required") InitiativeKind kind,
        @NotBlank(message = "required") @OneLine(max = 300) String title,
        @NotBlank(message = "required") @OneLine(max = 200) String field,

        @NotBlank(message = "required") @Narrative(max = 20000)
        String description,

        @Narrative(max = 10000) String confidentialInformation,
        @Narrative(max = 10000) String conditions,
        @NotBlank(message = "required") @OneLine(max = 500) String firstAppliedAt,
        @NotNull(message = "required") LocalDate firstAppliedOn,
        @NotNull(message = "required") LocalDate implementedFrom,
        @NotNull(message = "required") LocalDate implementedTo,
        @OneLine(max = 300) String investor,

        @NotBlank(message = "required") @Narrative(max = 10000)
        String benefits,

        @PositiveOrZero(message = "negative") Long benefitValueVnd,
        @NotBlank(message = "required") @OneLine(max = 300) String applicationConfirmedBy,
        @Narrative(max = 4000) String authorOpinion,
        @NotNull(message = "required") Tier targetTier,

        @NotEmpty(message = "required") @Size(max = 50, message = "tooManyEntries") @Valid
        List<@NotNull(message = "required") Author> authors) {

    public Author leadAuthor() {
        return authors.get(0);
    }

    /** True when parts of the request are to be kept from the public and from upper levels outside the panel. */
    public boolean holdsConfidentialInformation() {
        return confidentialInformation != null && !confidentialInformation.isBlank();
    }

    /** The same request for readers from whom the confidential part is kept. */
    public RecognitionRequest withoutConfidentialInformation() {
        return new RecognitionRequest(
                unitId,
                year,
                kind,
                title,
                field,
                description,
                null,
                conditions,
                firstAppliedAt,
                firstAppliedOn,
                implementedFrom,
                implementedTo,
                investor,
                benefits,
                benefitValueVnd,
                applicationConfirmedBy,
                authorOpinion,
                targetTier,
                authors);
    }
}
