package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What a letter has beside its case file; see {@link AwardLetter}. */
@Table("award_letter")
record AwardLetterFacts(
        @Id String id,
        String letterNumber,
        LocalDate letterDate,
        String unitId,
        AwardRound round,
        String roundName,
        @Column("letter_year") int year,
        Instant submittedAt,
        String rulesVersion,
        LocalDate deedOn) {

    static AwardLetterFacts begun(String id, NewLetter wanted) {
        return new AwardLetterFacts(
                id,
                null,
                null,
                wanted.unitId(),
                wanted.round(),
                wanted.roundName().strip(),
                wanted.year(),
                null,
                null,
                null);
    }

    /** A dossier of the simplified procedure, which is submitted as it is filed. */
    static AwardLetterFacts asked(String id, AdHocEntry entry, int year, Instant at, String rules) {
        return new AwardLetterFacts(
                id, null, null, entry.unitId(), AwardRound.AD_HOC, null, year, at, rules, entry.deedOn());
    }

    AwardLetterFacts submitted(LetterSubmission submission, Instant at, String rules) {
        return new AwardLetterFacts(
                id,
                submission.letterNumber(),
                submission.letterDate(),
                unitId,
                round,
                roundName,
                year,
                at,
                rules,
                deedOn);
    }
}
