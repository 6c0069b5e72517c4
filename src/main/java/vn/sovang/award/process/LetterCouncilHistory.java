package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.process.CouncilHistory;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Violation;

/** Emulation councils in the history of letters; what was voted on each row is kept with the rows. */
@Component
class LetterCouncilHistory implements CouncilHistory {

    private final AwardLetters letters;

    LetterCouncilHistory(AwardLetters letters) {
        this.letters = letters;
    }

    @Override
    public boolean knows(String caseId) {
        return letters.find(caseId).isPresent();
    }

    @Override
    public boolean isEnded(String caseId) {
        return letters.get(caseId).status().isEnded();
    }

    /** The list did not exist for the council before the letter was submitted. */
    @Override
    public Optional<Violation> wrongDay(String caseId, LocalDate heldOn) {
        AwardLetter letter = letters.get(caseId);
        LocalDate submittedOn = BusinessTime.dayOf(letter.submittedAt());
        return heldOn.isBefore(submittedOn)
                ? Optional.of(Violation.of("heldOn", "beforeLetter", submittedOn.toString()))
                : Optional.empty();
    }

    @Override
    public void extended(String caseId, String unitId, String account, String reason) {
        record(caseId, unitId, AwardOutcome.EXTENDED, account, reason);
    }

    @Override
    public void closed(String caseId, String unitId, String account, String reason) {
        record(caseId, unitId, AwardOutcome.CLOSED, account, reason);
    }

    @Override
    public void concluded(String caseId, String unitId, CouncilOutcome outcome, String account, String conclusion) {
        letters.endReading(caseId);
        if (outcome == CouncilOutcome.NO_QUORUM) {
            record(caseId, unitId, AwardOutcome.NO_QUORUM, account, conclusion);
        }
    }

    @Override
    public void seatEnded(String caseId, String unitId, String account) {
        letters.stopReading(caseId, account);
        record(caseId, unitId, AwardOutcome.SEAT_ENDED, account, null);
    }

    private void record(String caseId, String unitId, AwardOutcome outcome, String account, String reason) {
        letters.record(caseId, unitId, AwardStep.COUNCIL_REVIEW, outcome, account, null, reason);
    }
}
