package vn.sovang.award.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Enters what the decision gave in the register of honours. */
@ModelBean
class IssueHonours implements JavaDelegate {

    private final AwardLetters letters;
    private final Honours honours;

    IssueHonours(AwardLetters letters, Honours honours) {
        this.letters = letters;
        this.honours = honours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardLetter letter = letters.get(Facts.caseId(execution));
        String unitId = Facts.unitId(execution);
        Set<String> entered =
                honours.ofCase(letter.id()).stream().map(Honour::nomineeId).collect(Collectors.toSet());
        Map<String, NomineeDecision> decisions = letters.decisionsOf(letter.id(), unitId);
        List<Nominee> given = letters.nominees(letter.id()).stream()
                .filter(nominee -> isAwarded(decisions.get(nominee.id())))
                .filter(nominee -> !entered.contains(nominee.id()))
                .toList();
        given.forEach(nominee -> issue(letter, nominee, decisions.get(nominee.id())));
        if (!given.isEmpty()) {
            letters.record(
                    letter.id(),
                    unitId,
                    AwardStep.HONOURS,
                    AwardOutcome.ISSUED,
                    null,
                    decisions.get(given.get(0).id()).decisionNumber(),
                    null);
        }
    }

    private static boolean isAwarded(NomineeDecision decision) {
        return decision != null && decision.outcome() == ListOutcome.AWARD;
    }

    private void issue(AwardLetter letter, Nominee nominee, NomineeDecision decision) {
        honours.issue(letter, nominee, decision.unitId(), decision.decisionNumber(), decision.decidedOn());
    }
}
