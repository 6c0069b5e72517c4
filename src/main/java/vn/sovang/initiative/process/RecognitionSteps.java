package vn.sovang.initiative.process;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Configuration;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.process.RecognitionNames.UnitOutcome;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Short steps of {@code initiative-recognition}. */
@Configuration(proxyBeanMethods = false)
class RecognitionSteps {

    /** No work starts on a request that breaks a filing rule; the person who files sees the problems at once. */
    @ModelBean
    JavaDelegate validateRequest(FilingDesk desk) {
        return execution -> desk.confirmFiled(Facts.caseId(execution));
    }

    /** Gives the request its number in the intake register of its base unit. */
    @ModelBean
    JavaDelegate issueReceipt(Initiatives initiatives, CaseNumbers numbers, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            String number = numbers.next(unitId, "SK", clock.today().getYear());
            Initiative initiative = initiatives.receive(caseId, number);
            initiatives.record(
                    caseId,
                    unitId,
                    InitiativeStep.FILING,
                    InitiativeOutcome.FILED,
                    initiative.submitter(),
                    number,
                    null);
            execution.setVariable(Variable.RECEIPT_NUMBER, number);
        };
    }

    /** The supplement is due soon: reminds the lead author too, at the address that the request names. */
    @ModelBean
    TaskListener remindSubmitter(Organisation organisation, SubmitterMail mail) {
        return task -> {
            String unitId = Facts.unitId(task);
            String unitName = organisation.unit(unitId).name();
            LocalDate dueOn = BusinessTime.dayOf(
                    Facts.date(task, RecognitionLimit.SUPPLEMENT.dueAt()).toInstant());
            mail.tellSubmitter(
                    Facts.caseId(task),
                    (to, about) -> new Notice.SupplementDueSoon(to, about, unitId + "/" + dueOn, unitName, dueOn));
        };
    }

    /** The supplement did not come in time: refused with that reason. */
    @ModelBean
    JavaDelegate lapseSupplement(Initiatives initiatives, Organisation organisation, SubmitterMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            initiatives.record(caseId, unitId, InitiativeStep.SUPPLEMENT, InitiativeOutcome.LAPSED, null, null, null);
            execution.setVariable(Variable.UNIT_OUTCOME, UnitOutcome.LAPSED.name());
            String unitName = organisation.unit(unitId).name();
            LocalDate dueOn = BusinessTime.dayOf(
                    Facts.date(execution, RecognitionLimit.SUPPLEMENT.dueAt()).toInstant());
            mail.tellSubmitter(
                    caseId,
                    (to, about) -> new Notice.SupplementLapsed(to, about, unitId + "/" + dueOn, unitName, dueOn));
        };
    }

    /** The council has concluded, whatever its result: the deciding body is next. */
    @ModelBean
    ExecutionListener recordCouncilResult(Initiatives initiatives, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), RecognitionLimit.DECISION);
            limit.forEach(execution::setVariable);
            initiatives.stand(
                    caseId, InitiativeStatus.DECISION, CaseClock.instant(limit.get(RecognitionLimit.DECISION.dueAt())));
        };
    }

    /** Keeps whether the four conditions of 002-28 and 002-29 hold; recognised but not entered is a legal outcome. */
    @ModelBean
    ExecutionListener recordEligibility(Initiatives initiatives) {
        return execution -> {
            Map<String, Object> row = Facts.decided(execution);
            boolean eligible = Boolean.TRUE.equals(row.get("eligible"));
            execution.setVariable(RecognitionNames.ELIGIBLE, eligible);
            if (!eligible) {
                initiatives.record(
                        Facts.caseId(execution),
                        Facts.unitId(execution),
                        InitiativeStep.GOLDEN_BOOK,
                        InitiativeOutcome.NOT_ENTERED,
                        null,
                        null,
                        (String) row.get("reason"));
            }
        };
    }

    /** Ends a case that this level did not recognise; what lower levels decided stands. */
    @ModelBean
    JavaDelegate notifyRefusal(Initiatives initiatives, LevelResults results) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            UnitOutcome outcome = UnitOutcome.valueOf((String) execution.getVariable(Variable.UNIT_OUTCOME));
            if (outcome == UnitOutcome.LAPSED) {
                // The mail about the lapse went out when it was noted.
                initiatives.end(caseId, InitiativeStatus.LAPSED);
                return;
            }
            initiatives.end(caseId, InitiativeStatus.REFUSED);
            if (execution.getVariable(Variable.DECISION_OUTCOME) == null) {
                results.tellRefusedAtAppraisal(caseId, Facts.unitId(execution));
            } else {
                results.tellRefused(caseId, Facts.unitId(execution));
            }
        };
    }

    /** Tells the submitter of the recognition; the case then waits for the proposal upward or is complete. */
    @ModelBean
    JavaDelegate notifyResult(Initiatives initiatives, LevelResults results, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            String unitId = Facts.unitId(execution);
            boolean aimsHigher = Boolean.TRUE.equals(execution.getVariable(Variable.AIMS_HIGHER));
            results.tellRecognised(caseId, unitId, !aimsHigher);
            if (aimsHigher) {
                Map<String, Object> limit = clock.start(caseId, unitId, RecognitionLimit.PROPOSAL);
                limit.forEach(execution::setVariable);
                initiatives.stand(
                        caseId,
                        InitiativeStatus.PROPOSAL,
                        CaseClock.instant(limit.get(RecognitionLimit.PROPOSAL.dueAt())));
            } else {
                initiatives.end(caseId, InitiativeStatus.RECOGNISED);
            }
        };
    }
}
