package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.award.process.AwardTables;

/**
 * A submission letter (Tờ trình) with its list on the way through the levels. The id is the business key of its process.
 *
 * @param number number in the intake register, null until it is submitted
 * @param letterNumber number of the unit's own letter, null until it is submitted
 * @param unitId nominating unit
 * @param currentUnitId unit that holds the letter now, or held it last
 * @param rulesVersion decision tables in force when it was submitted, as {@link AwardTables} names them
 * @param dueAt end of the limit of the current step, null when none runs
 */
@Table("award_letter")
public record AwardLetter(
        @Id String id,
        String number,
        String letterNumber,
        LocalDate letterDate,
        String unitId,
        String currentUnitId,
        AwardRound round,
        String roundName,
        String foldedName,
        @Column("letter_year") int year,
        LetterStatus status,
        String createdBy,
        Instant createdAt,
        Instant submittedAt,
        Instant dueAt,
        String rulesVersion,
        @Version int lockVersion) {

    AwardLetter submitted(String newNumber, LetterSubmission submission, Instant at, String rules) {
        return new AwardLetter(
                id,
                newNumber,
                submission.letterNumber(),
                submission.letterDate(),
                unitId,
                currentUnitId,
                round,
                roundName,
                foldedName,
                year,
                status,
                createdBy,
                createdAt,
                at,
                dueAt,
                rules,
                lockVersion);
    }

    AwardLetter at(String newUnit) {
        return copy(newUnit, status, dueAt);
    }

    AwardLetter standing(LetterStatus newStatus, Instant newDueAt) {
        return copy(currentUnitId, newStatus, newDueAt);
    }

    private AwardLetter copy(String newUnit, LetterStatus newStatus, Instant newDueAt) {
        return new AwardLetter(
                id,
                number,
                letterNumber,
                letterDate,
                unitId,
                newUnit,
                round,
                roundName,
                foldedName,
                year,
                newStatus,
                createdBy,
                createdAt,
                submittedAt,
                newDueAt,
                rulesVersion,
                lockVersion);
    }
}
