package vn.sovang.award.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Configuration;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocStep;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.casework.KeepLimits;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Messages;

/** Short steps of {@code ad-hoc-award}. */
@Configuration(proxyBeanMethods = false)
class AdHocSteps {

    /** Keeps the limits of a short dossier and starts the one of the decision. */
    @ModelBean
    ExecutionListener recordAdHocDeadlines(KeepLimits limits, AdHocAwards awards, CaseClock clock) {
        return execution -> {
            limits.notify(execution);
            String caseId = Facts.caseId(execution);
            Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), AwardLimit.DECISION);
            limit.forEach(execution::setVariable);
            awards.stand(caseId, AdHocStatus.DECISION, CaseClock.instant(limit.get(AwardLimit.DECISION.dueAt())));
        };
    }

    /** Ends a short dossier that its officer withdrew and tells the head. */
    @ModelBean
    JavaDelegate recordAdHocWithdrawal(AdHocAwards awards, AdHocMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            awards.stand(caseId, AdHocStatus.WITHDRAWN, null);
            mail.tellHolders(caseId, News.WITHDRAWN, Role.COMMITTEE);
        };
    }

    /** Tells the nominee and the officer that the head gave no award, and why; both may appeal. */
    @ModelBean
    JavaDelegate notifyAdHocRefusal(AdHocMail mail) {
        return execution -> mail.tellThoseConcerned(Facts.caseId(execution), News.REFUSED);
    }

    /** Enters the award in the register of honours and tells the nominee and the officer. */
    @ModelBean
    JavaDelegate issueAdHocHonour(AdHocAwards awards, AdHocMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            awards.issue(caseId);
            mail.tellThoseConcerned(caseId, News.AWARDED);
        };
    }

    /** Informs the members of the council, who had no vote on it, that an award was given. */
    @ModelBean
    JavaDelegate informCouncil(AdHocAwards awards, AdHocMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            mail.tellHolders(caseId, News.COUNCIL_INFORMED, Role.COUNCIL, Role.SECRETARY);
            awards.record(caseId, Facts.unitId(execution), AdHocStep.COUNCIL_INFORMED, null, null, null);
        };
    }

    /** Lets the limit of the ratification run when the table asks for one; otherwise the case is complete. */
    @ModelBean
    ExecutionListener recordRatificationRule(AdHocAwards awards, CaseClock clock) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            Map<String, Object> row = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
            boolean ratify = Boolean.TRUE.equals(row.get(AwardNames.RATIFY));
            execution.setVariable(AwardNames.RATIFY, ratify);
            if (ratify) {
                Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), AwardLimit.RATIFICATION);
                limit.forEach(execution::setVariable);
                awards.stand(
                        caseId,
                        AdHocStatus.RATIFICATION,
                        CaseClock.instant(limit.get(AwardLimit.RATIFICATION.dueAt())));
            } else {
                awards.stand(caseId, AdHocStatus.COMPLETED, null);
            }
        };
    }

    /** Nobody ratified in time: the award stands, is marked as doubtful, and its deciding body is told. */
    @ModelBean
    JavaDelegate lapseRatification(AdHocAwards awards, AdHocMail mail, Messages messages) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            awards.lapseRatification(caseId, messages.text(Messages.VIETNAMESE, "adHoc.notRatified"));
            mail.tellHolders(caseId, News.NOT_RATIFIED, Role.COMMITTEE, Role.SECRETARY, Role.OFFICER);
        };
    }

    /** The honour shows as revoked; the nominee and the officer learn why. */
    @ModelBean
    JavaDelegate revokeOverturnedHonour(AdHocAwards awards, AdHocMail mail) {
        return execution -> {
            String caseId = Facts.caseId(execution);
            awards.overturn(caseId);
            mail.tellThoseConcerned(caseId, News.OVERTURNED);
        };
    }
}
