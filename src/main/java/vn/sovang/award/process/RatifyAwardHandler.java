package vn.sovang.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocOutcome;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocSubmission;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;

/** The deciding body ratifies what its head gave, or overturns it; the head does not answer for the body. */
@Component
class RatifyAwardHandler implements SubmissionHandler<AdHocSubmission> {

    private final InputReader reader;
    private final AdHocAwards awards;

    RatifyAwardHandler(InputReader reader, AdHocAwards awards) {
        this.reader = reader;
        this.awards = awards;
    }

    @Override
    public String taskKey() {
        return AwardNames.RATIFY_AWARD;
    }

    @Override
    public AdHocSubmission read(OpenTask task, String json) {
        AdHocAward award = awards.get(task.caseId());
        if (awards.isGivenBy(award.id(), task.account())) {
            throw new NotAllowed("ratifyOwnDecision");
        }
        return reader.read(
                json,
                AdHocSubmission.class,
                (ratification, violations) -> awards.checkRatification(award, ratification, violations));
    }

    @Override
    public WrittenNumber written(AdHocSubmission ratification) {
        return WrittenNumber.decision(ratification.decisionNumber(), ratification.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, AdHocSubmission ratification) {
        AdHocAward award = awards.get(task.caseId());
        awards.decide(award, task.id(), ratification, task.account());
        awards.stand(
                award.id(),
                ratification.outcome() == AdHocOutcome.RATIFY ? AdHocStatus.COMPLETED : AdHocStatus.OVERTURNED,
                null);
        return Map.of(AwardNames.RATIFICATION_OUTCOME, ratification.outcome().name());
    }
}
