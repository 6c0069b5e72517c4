package vn.sovang.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.casefile.Concerned;
import vn.sovang.shared.TextFolding;

/**
 * A row of a letter's list, or the one recipient of an award of the simplified procedure.
 *
 * @param id of the one row of an {@link AdHocAward} that of its case
 * @param rowNumber place in the list, from 1
 * @param collective the collective's facts; {@link CollectiveFacts#NONE} for an individual
 * @param statusReason why the row stands where it stands, null when there is nothing to say
 */
@Table("award_nominee")
public record Nominee(
        @Id String id,
        String letterId,
        @Column("row_no") int rowNumber,
        @JsonUnwrapped @Embedded.Nullable Who who,
        @JsonIgnore String foldedName,
        @JsonUnwrapped @Embedded.Nullable Merit merit,
        @Embedded.Empty CollectiveFacts collective,
        NomineeStatus status,
        String statusReason) {

    /**
     * Who is to be honoured.
     *
     * @param position of an individual; null for a collective
     * @param unitId unit in which an individual works, or the collective itself or the unit it belongs to
     * @param account user id, null for a nominee without an account
     * @param female null is not stated; the same goes for direct workers
     */
    public record Who(
            Recipient recipient,
            String name,
            @Column("position_held") String position,
            String unitId,
            String account,
            String email,
            Boolean female,
            Boolean directWorker) {}

    /**
     * What for.
     *
     * @param evidenceCodes codes of Golden Book entries, each on a line; null for none
     * @param compliant keeps to the party's, the state's and the union's rules (002-12, 002-10); null is not stated
     */
    public record Merit(
            String formCode,
            String achievement,
            @JsonIgnore @Column("evidence") String evidenceCodes,
            BigDecimal benefitValueVnd,
            Rating rating,
            Boolean compliant) {

        static Merit of(String formCode, String achievement, List<String> evidence, BigDecimal benefitValueVnd) {
            String codes = evidence.isEmpty() ? null : String.join("\n", evidence);
            return new Merit(formCode, achievement, codes, benefitValueVnd, null, null);
        }

        Merit rated(Rating given, Boolean keepsRules) {
            return new Merit(formCode, achievement, evidenceCodes, benefitValueVnd, given, keepsRules);
        }

        @JsonProperty
        public List<String> evidence() {
            return evidenceCodes == null ? List.of() : List.of(evidenceCodes.split("\n", -1));
        }
    }

    static Nominee proposed(
            String id, String letterId, int rowNumber, Who who, Merit merit, CollectiveFacts collective) {
        return new Nominee(id, letterId, rowNumber, who, folded(who), merit, collective, NomineeStatus.PROPOSED, null);
    }

    /** This row with what another one says; it stays where it stands. */
    Nominee saying(Nominee content) {
        return new Nominee(
                id,
                letterId,
                rowNumber,
                content.who,
                content.foldedName,
                content.merit,
                content.collective,
                status,
                statusReason);
    }

    private static String folded(Who who) {
        return who.name() == null ? null : TextFolding.search(who.name());
    }

    public Recipient recipient() {
        return who.recipient();
    }

    public String name() {
        return who.name();
    }

    public String position() {
        return who.position();
    }

    public String unitId() {
        return who.unitId();
    }

    public String account() {
        return who.account();
    }

    public String email() {
        return who.email();
    }

    public Boolean female() {
        return who.female();
    }

    public Boolean directWorker() {
        return who.directWorker();
    }

    public String formCode() {
        return merit.formCode();
    }

    public String achievement() {
        return merit.achievement();
    }

    public List<String> evidence() {
        return merit.evidence();
    }

    public BigDecimal benefitValueVnd() {
        return merit.benefitValueVnd();
    }

    public Rating rating() {
        return merit.rating();
    }

    public Boolean compliant() {
        return merit.compliant();
    }

    public boolean isStanding() {
        return status.isStanding();
    }

    /** Who must not judge the row; a collective's name and address are nobody's own. */
    public Concerned concerned() {
        return recipient() == Recipient.COLLECTIVE
                ? Concerned.account(account(), "ownAward")
                : new Concerned(account(), email(), name(), unitId(), "ownAward");
    }
}
