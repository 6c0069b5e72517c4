package vn.sovang.redress.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Configuration;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressEvent;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.BusinessTime;

/** Short steps of {@code appeal}. */
@Configuration(proxyBeanMethods = false)
class AppealSteps {

    /** Confirms the receipt of an appeal and names the day of the answer. */
    @ModelBean
    JavaDelegate registerAppeal(Appeals appeals, CaseClock clock, AppellantMail mail) {
        return execution -> {
            AppealCase appeal = appeals.get(Facts.caseId(execution));
            Map<String, Object> answer = clock.start(appeal.id(), appeal.unitId(), RedressLimit.DECISION);
            answer.forEach(execution::setVariable);
            askForReviewers(execution, appeal, appeals, clock);
            mail.tellReceived(appeal, BusinessTime.dayOf(CaseClock.instant(answer.get(RedressLimit.DECISION.dueAt()))));
        };
    }

    private static void askForReviewers(
            DelegateExecution execution, AppealCase appeal, Appeals appeals, CaseClock clock) {
        Map<String, Object> limit = clock.start(appeal.id(), appeal.unitId(), RedressLimit.ASSIGNMENT);
        limit.forEach(execution::setVariable);
        appeals.stand(
                appeal.id(), AppealStatus.ASSIGNMENT, CaseClock.instant(limit.get(RedressLimit.ASSIGNMENT.dueAt())));
    }

    /** Gives the appeal to its reviewers, who may read it while they are asked. */
    @ModelBean
    JavaDelegate openReviews(Appeals appeals, ReviewReading reading, CaseClock clock) {
        return execution -> {
            AppealCase appeal = appeals.get(Facts.caseId(execution));
            Map<String, Object> limit = clock.start(appeal.id(), appeal.unitId(), RedressLimit.REVIEW);
            limit.forEach(execution::setVariable);
            appeals.stand(appeal.id(), AppealStatus.REVIEW, CaseClock.instant(limit.get(RedressLimit.REVIEW.dueAt())));
            reading.begin(appeal);
        };
    }

    /** The time for opinions is over: notes how many reviewers said nothing. */
    @ModelBean
    JavaDelegate lapseReviews(Appeals appeals, CaseHistory history) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            history.record(
                    caseId,
                    Facts.unitId(execution),
                    RedressStep.REVIEW,
                    RedressOutcome.LAPSED,
                    null,
                    String.valueOf(appeals.awaited(caseId).size()),
                    null);
        };
    }

    /** The reviewers have done their work; without a single opinion others are to be asked. */
    @ModelBean
    JavaDelegate closeReviews(Appeals appeals, ReviewReading reading, CaseClock clock) {
        return execution -> {
            AppealCase appeal = appeals.get(Facts.caseId(execution));
            reading.end(appeal);
            boolean hasOpinion = appeals.reviews(appeal.id()).stream().anyMatch(review -> review.opinion() != null);
            execution.setVariable(RedressNames.HAS_OPINION, hasOpinion);
            if (hasOpinion) {
                Date dueAt = Facts.date(execution, RedressLimit.DECISION.dueAt());
                appeals.stand(appeal.id(), AppealStatus.ANSWER, dueAt.toInstant());
            } else {
                askForReviewers(execution, appeal, appeals, clock);
            }
        };
    }

    /** Tells the appellant whether the appeal has been upheld or dismissed, with the reasons. */
    @ModelBean
    JavaDelegate notifyAppellant(Appeals appeals, AppellantMail mail) {
        return execution -> mail.tellAnswer(appeals.get(Facts.caseId(execution)));
    }

    /** Does what an upheld appeal demands: reopens the case, restores the entry or honour, or has the nominee proposed again. */
    @ModelBean
    JavaDelegate applyAppeal(Appeals appeals, AppealEffects effects) {
        return execution -> {
            AppealCase appeal = appeals.get(Facts.caseId(execution));
            execution.setVariable(RedressNames.TO_NOMINATE, appeal.kind().leadsToNomination());
            effects.apply(appeal).forEach(execution::setVariable);
        };
    }

    /** Ends an appeal that was withdrawn and tells the appellant and the officers. */
    @ModelBean
    JavaDelegate recordAppealWithdrawal(
            Appeals appeals, CaseHistory history, ReviewReading reading, AppellantMail mail) {
        return execution -> {
            AppealCase appeal = appeals.get(Facts.caseId(execution));
            reading.end(appeal);
            appeals.stand(appeal.id(), AppealStatus.WITHDRAWN, null);
            String reason = history.of(appeal.id()).stream()
                    .map(RedressEvent::of)
                    .filter(event -> event.step() == RedressStep.WITHDRAWAL)
                    .reduce((first, second) -> second)
                    .map(RedressEvent::reason)
                    .orElse(null);
            mail.tellWithdrawn(appeal, reason);
        };
    }
}
