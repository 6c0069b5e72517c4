package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.sovang.award.process.AwardTables;
import vn.sovang.casefile.CaseFile;

/**
 * A submission letter (Tờ trình) with its list on the way through the levels: its case file and what only letters have.
 *
 * @param number number in the intake register, null until it is submitted
 * @param title what it is about and who nominates
 * @param letterNumber number of the unit's own letter, null until it is submitted
 * @param unitId nominating unit
 * @param currentUnitId unit that holds the letter now, or held it last
 * @param rulesVersion decision tables in force when it was submitted, as {@link AwardTables} names them
 * @param dueAt end of the limit of the current step, null when none runs
 */
public record AwardLetter(
        String id,
        String number,
        String title,
        String letterNumber,
        LocalDate letterDate,
        String unitId,
        String currentUnitId,
        AwardRound round,
        String roundName,
        int year,
        LetterStatus status,
        String createdBy,
        Instant createdAt,
        Instant submittedAt,
        Instant dueAt,
        String rulesVersion) {

    static AwardLetter of(CaseFile file, AwardLetterFacts facts) {
        return new AwardLetter(
                file.id(),
                file.number(),
                file.title(),
                facts.letterNumber(),
                facts.letterDate(),
                facts.unitId(),
                file.unitId(),
                facts.round(),
                facts.roundName(),
                facts.year(),
                LetterStatus.valueOf(file.status()),
                file.openedBy(),
                file.openedAt(),
                facts.submittedAt(),
                file.dueAt(),
                facts.rulesVersion());
    }
}
