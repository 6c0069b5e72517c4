package vn.sovang.award.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;

/** Keeps the limits of a letter at a unit and starts the first: preparation, or appraisal at the levels above. */
@ModelBean
class RecordAwardDeadlines implements ExecutionListener {

    private final CaseDeadlines deadlines;
    private final AwardLetters letters;
    private final CaseClock clock;

    RecordAwardDeadlines(CaseDeadlines deadlines, AwardLetters letters, CaseClock clock) {
        this.deadlines = deadlines;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        List<Map<String, Object>> rows = ((DmnDecisionResult) execution.getVariable("decisionResult")).getResultList();
        rows.forEach(row -> deadlines.keep(caseId, CaseDeadline.of(unitId, row)));
        boolean submitted = Boolean.TRUE.equals(execution.getVariable(Variable.SUBMITTED));
        Limit first = submitted ? Limit.APPRAISAL : Limit.PREPARATION;
        Map<String, Object> limit = clock.start(caseId, unitId, first);
        limit.forEach(execution::setVariable);
        letters.stand(
                caseId,
                submitted ? LetterStatus.APPRAISAL : LetterStatus.PREPARATION,
                CaseClock.instant(limit.get(first.dueAt())));
    }
}
