package vn.sovang.award.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.NomineeDecision;
import vn.sovang.award.papers.HonourCertificates;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Issues the certificates of those whom the decision honours, or says that they wait for the officer. */
@ModelBean
class IssueCertificates implements JavaDelegate {

    private final AwardLetters letters;
    private final HonourCertificates certification;

    IssueCertificates(AwardLetters letters, HonourCertificates certification) {
        this.letters = letters;
        this.certification = certification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String letterId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        Optional<NomineeDecision> given = letters.decisionsOf(letterId, unitId).values().stream()
                .filter(decision -> decision.outcome() == ListOutcome.AWARD)
                .findFirst();
        if (given.isEmpty()) {
            return;
        }
        int issued = certification.issue(letterId, unitId, given.get().decidedBy());
        letters.record(
                letterId,
                unitId,
                AwardStep.CERTIFICATES,
                issued > 0 ? AwardOutcome.ISSUED : AwardOutcome.AWAITED,
                null,
                given.get().decisionNumber(),
                null);
    }
}
