package vn.sovang.award.process;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Configuration;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.Consultations;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.KeepLimits;
import vn.sovang.casework.Variable;
import vn.sovang.engine.guard.ModelBean;

/** Short steps of {@code award-approval}. */
@Configuration(proxyBeanMethods = false)
class LetterSteps {

    /** Keeps the limits of a letter at a unit and starts the first: preparation, or appraisal at the levels above. */
    @ModelBean
    ExecutionListener recordAwardDeadlines(KeepLimits limits, AwardLetters letters, CaseClock clock) {
        return execution -> {
            limits.notify(execution);
            String caseId = Facts.caseId(execution);
            boolean submitted = Boolean.TRUE.equals(execution.getVariable(AwardNames.SUBMITTED));
            Limit first = submitted ? AwardLimit.APPRAISAL : AwardLimit.PREPARATION;
            Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), first);
            limit.forEach(execution::setVariable);
            letters.stand(
                    caseId,
                    submitted ? LetterStatus.APPRAISAL : LetterStatus.PREPARATION,
                    CaseClock.instant(limit.get(first.dueAt())));
        };
    }

    /** Keeps which criteria of 002-07…13 every nominee meets; the officer reads it beside the row. */
    @ModelBean
    JavaDelegate checkNominations(AwardLetters letters) {
        return execution -> letters.keepFindings(Facts.caseId(execution), Facts.unitId(execution));
    }

    /** Rows whose supplement did not come in time are dropped with the reason they were sent back for; the others go on. */
    @ModelBean
    JavaDelegate lapseNominations(AwardLetters letters, ListProgress progress, LetterMail mail, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            int late = (int) letters.standing(caseId).stream()
                    .filter(nominee -> nominee.status() == NomineeStatus.SUPPLEMENT)
                    .count();
            letters.lapseSupplement(caseId, unitId);
            mail.tellLapsed(caseId, unitId, late, clock.dayOf(Facts.date(execution, AwardLimit.SUPPLEMENT.dueAt())));
            progress.afterAppraisal(caseId, unitId).forEach(execution::setVariable);
        };
    }

    /** Publishes the list for the configured number of working days (000-12). */
    @ModelBean
    JavaDelegate openConsultation(AwardLetters letters, Consultations consultations, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            Map<String, Object> limit = clock.startWorkingDays(caseId, unitId, AwardLimit.CONSULTATION);
            limit.forEach(execution::setVariable);
            Instant dueAt = CaseClock.instant(limit.get(AwardLimit.CONSULTATION.dueAt()));
            consultations.open(caseId, unitId, dueAt);
            letters.stand(caseId, LetterStatus.CONSULTATION, dueAt);
        };
    }

    /** The time for opinions is over; the deciding body is next. */
    @ModelBean
    JavaDelegate closeConsultation(Consultations consultations, ListProgress progress) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            consultations.close(caseId, Facts.unitId(execution));
            progress.toDecision(caseId, Facts.unitId(execution)).forEach(execution::setVariable);
        };
    }

    /** Ends a letter of whose list nobody is left; what lower levels decided stands. */
    @ModelBean
    JavaDelegate closeLetter(AwardLetters letters, LetterMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            mail.tellResult(caseId, unitId);
            complete(letters, caseId, unitId);
        };
    }

    /** Tells everybody what the level decided; the letter then waits to be forwarded or is complete. */
    @ModelBean
    JavaDelegate notifyNominees(AwardLetters letters, LetterMail mail, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            mail.tellResult(caseId, unitId);
            boolean aimsHigher = letters.anyToForward(caseId);
            execution.setVariable(Variable.AIMS_HIGHER, aimsHigher);
            if (aimsHigher) {
                Map<String, Object> limit = clock.start(caseId, unitId, AwardLimit.PROPOSAL);
                limit.forEach(execution::setVariable);
                letters.stand(
                        caseId, LetterStatus.FORWARDING, CaseClock.instant(limit.get(AwardLimit.PROPOSAL.dueAt())));
            } else {
                complete(letters, caseId, unitId);
            }
        };
    }

    private static void complete(AwardLetters letters, String caseId, String unitId) {
        letters.record(caseId, unitId, AwardStep.END, AwardOutcome.COMPLETED, null, null, null);
        letters.end(caseId, LetterStatus.COMPLETED);
    }

    /** Ends a letter that the nominating unit withdrew and tells its officers. */
    @ModelBean
    JavaDelegate recordLetterWithdrawal(AwardLetters letters, Consultations consultations, LetterMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            consultations.closeIfOpen(caseId, unitId);
            letters.end(caseId, LetterStatus.WITHDRAWN);
            mail.tellWithdrawn(caseId, unitId);
        };
    }
}
