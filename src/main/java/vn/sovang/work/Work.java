package vn.sovang.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a registered work has beside its case file, which is called by its name.
 *
 * @param unitId unit that registered it; the file may lie with the unit that decides
 * @param valueVnd null when it was not stated
 * @param finish null until it is finished
 * @param dedication null until a plaque is decided on
 */
@Table("work")
public record Work(
        @Id String id,
        Kind kind,
        String unitId,
        String place,
        BigDecimal valueVnd,
        LocalDate plannedTo,
        String occasion,
        @Embedded.Nullable Finish finish,
        @Embedded.Nullable Dedication dedication) {

    public enum Kind {
        WORK,
        PRODUCT,
        TASK
    }

    public enum Quality {
        EXCELLENT,
        GOOD,
        FAIR
    }

    /**
     * @param employerAgrees null until the unit's head has said so
     * @param awardEligible what {@code work-award} answered; null until the head has confirmed
     */
    public record Finish(LocalDate finishedOn, Quality quality, Boolean employerAgrees, Boolean awardEligible) {}

    /**
     * @param heldOn day of the ceremony, null until it was held
     * @param heldAt where the plaque hangs
     */
    public record Dedication(String plaqueText, LocalDate heldOn, String heldAt) {}

    /** @param confirmed null when what was said of the finish is withdrawn */
    Work finished(Finish confirmed) {
        return new Work(id, kind, unitId, place, valueVnd, plannedTo, occasion, confirmed, dedication);
    }

    Work dedicated(Dedication plaque) {
        return new Work(id, kind, unitId, place, valueVnd, plannedTo, occasion, finish, plaque);
    }
}
