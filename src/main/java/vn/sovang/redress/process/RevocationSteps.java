package vn.sovang.redress.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Configuration;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.RevocationEffects;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.BusinessTime;

/** Short steps of {@code award-revocation}. */
@Configuration(proxyBeanMethods = false)
class RevocationSteps {

    /** Tells the holders what is to be revoked and why, and until when they may answer. */
    @ModelBean
    JavaDelegate notifyHolders(Revocations revocations, CaseHistory history, CaseClock clock, HolderMail mail) {
        return execution -> {
            RevocationCase revocation = revocations.get(Facts.caseId(execution));
            Map<String, Object> limit = clock.start(revocation.id(), revocation.unitId(), RedressLimit.ANSWER);
            limit.forEach(execution::setVariable);
            Instant dueAt = CaseClock.instant(limit.get(RedressLimit.ANSWER.dueAt()));
            LocalDate dueOn = BusinessTime.dayOf(dueAt);
            revocations.stand(revocation.id(), RevocationStatus.ANSWER, dueAt);
            mail.tellNotice(revocation, dueOn);
            history.record(
                    revocation.id(),
                    revocation.unitId(),
                    RedressStep.NOTICE,
                    RedressOutcome.NOTIFIED,
                    null,
                    BusinessTime.text(dueOn),
                    null);
        };
    }

    /** The period to answer is over: notes how many holders said nothing. */
    @ModelBean
    JavaDelegate lapseAnswers(Revocations revocations, CaseHistory history) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            long missing = revocations.holders(caseId).stream()
                    .filter(Holder::isAwaited)
                    .count();
            history.record(
                    caseId,
                    Facts.unitId(execution),
                    RedressStep.ANSWER,
                    RedressOutcome.LAPSED,
                    null,
                    String.valueOf(missing),
                    null);
        };
    }

    /** The holders have been heard: the deciding body is next. */
    @ModelBean
    JavaDelegate prepareRevocationDecision(Revocations revocations, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), RedressLimit.DECISION);
            limit.forEach(execution::setVariable);
            revocations.stand(
                    caseId, RevocationStatus.DECISION, CaseClock.instant(limit.get(RedressLimit.DECISION.dueAt())));
        };
    }

    /** Tells the holders that the recognition or honour has been revoked or stays in force. */
    @ModelBean
    JavaDelegate notifyRevocationDecision(Revocations revocations, HolderMail mail) {
        return execution -> mail.tellDecision(revocations.get(Facts.caseId(execution)));
    }

    /** Carries the revocation into the registers and flags what rested on it. */
    @ModelBean
    JavaDelegate applyRevocation(RevocationEffects effects, RevocationDependents dependents, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            effects.apply(caseId);
            boolean hasDependents = !dependents.of(caseId).isEmpty();
            execution.setVariable(RedressNames.HAS_DEPENDENTS, hasDependents);
            if (hasDependents) {
                clock.start(caseId, Facts.unitId(execution), RedressLimit.DEPENDENT)
                        .forEach(execution::setVariable);
            }
        };
    }

    /** Gives each review of something that rested on a revoked recognition its own unit. */
    @ModelBean
    ExecutionListener openDependentReview(RevocationDependents dependents, Organisation organisation) {
        return execution -> {
            String dependentId = (String) execution.getVariable(RedressNames.DEPENDENT_ID);
            Unit unit = organisation.unit(
                    dependents.get(Facts.caseId(execution), dependentId).unitId());
            execution.setVariableLocal(Variable.UNIT_ID, unit.id());
            execution.setVariableLocal(Variable.UNIT_NAME, unit.name());
        };
    }
}
