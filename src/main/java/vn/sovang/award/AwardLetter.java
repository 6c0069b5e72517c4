package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.sovang.award.process.AwardTables;
import vn.sovang.casefile.CaseFile;

/**
 * A submission letter (Tờ trình) with its list on the way through the levels, or the dossier of one award of the
 * simplified procedure, which is a letter of one row: its case file and what only letters have.
 */
public record AwardLetter(CaseFile file, AwardLetterFacts facts) {

    /** Without a list and a council's vote: the head of the unit decides at once. */
    public boolean isAdHoc() {
        return file.kind().equals(AdHocAwards.KIND);
    }

    public String id() {
        return file.id();
    }

    /** Number in the intake register, null until it is submitted. */
    public String number() {
        return file.number();
    }

    /** What it is about and who nominates; of an ad hoc award the nominee. */
    public String title() {
        return file.title();
    }

    /** Number of the unit's own letter, null until it is submitted. */
    public String letterNumber() {
        return facts.letterNumber();
    }

    public LocalDate letterDate() {
        return facts.letterDate();
    }

    /** Nominating unit; an ad hoc award is asked of the unit itself, or of its successor. */
    public String unitId() {
        return isAdHoc() ? file.unitId() : facts.unitId();
    }

    /** Unit that holds the letter now, or held it last. */
    public String currentUnitId() {
        return file.unitId();
    }

    public AwardRound round() {
        return facts.round();
    }

    /** Null for an ad hoc award. */
    public String roundName() {
        return facts.roundName();
    }

    public int year() {
        return facts.year();
    }

    /** Day of the deed that an ad hoc award rewards; null for a list. */
    public LocalDate deedOn() {
        return facts.deedOn();
    }

    /** Where a letter with a list stands; an ad hoc award has {@link AdHocAward#status statuses of its own}. */
    public LetterStatus status() {
        return LetterStatus.valueOf(file.status());
    }

    public boolean isEnded() {
        return isAdHoc() ? AdHocStatus.valueOf(file.status()).isEnded() : status().isEnded();
    }

    public String createdBy() {
        return file.openedBy();
    }

    public Instant createdAt() {
        return file.openedAt();
    }

    public Instant submittedAt() {
        return facts.submittedAt();
    }

    /** End of the limit of the current step, null when none runs. */
    public Instant dueAt() {
        return file.dueAt();
    }

    /** Decision tables in force when it was submitted, as {@link AwardTables} names them. */
    public String rulesVersion() {
        return facts.rulesVersion();
    }
}
