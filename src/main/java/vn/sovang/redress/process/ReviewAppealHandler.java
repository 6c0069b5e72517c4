package vn.sovang.redress.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.redress.AppealOpinion;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;

/** A reviewer proposes to uphold or to dismiss an appeal, with reasons and without seeing what others propose. */
@Component
class ReviewAppealHandler implements SubmissionHandler<ReviewAppealHandler.Review> {

    private final InputReader reader;
    private final Appeals appeals;
    private final CaseFlow flow;

    ReviewAppealHandler(InputReader reader, Appeals appeals, CaseFlow flow) {
        this.reader = reader;
        this.appeals = appeals;
        this.flow = flow;
    }

    record Review(
            @NotNull(message = "required") AppealOpinion opinion,

            @NotBlank(message = "required") @Narrative(max = 4000)
            String reasons) {}

    @Override
    public String taskKey() {
        return "reviewAppeal";
    }

    @Override
    public Review read(OpenTask task, String json) {
        return reader.read(json, Review.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Review review) {
        appeals.review(task.caseId(), task.account(), review.opinion(), review.reasons());
        flow.record(task, RedressStep.REVIEW, RedressOutcome.REVIEWED, null, null);
        return Map.of();
    }
}
