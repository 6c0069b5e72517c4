package vn.sovang.redress.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.organisation.Person;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Independence;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** The deciding body gives an appeal to reviewers who had no hand in the contested decision. */
@Component
class AssignReviewersHandler implements SubmissionHandler<AssignReviewersHandler.Assignment> {

    private final InputReader reader;
    private final Appeals appeals;
    private final Independence independence;
    private final CaseFlow flow;

    AssignReviewersHandler(InputReader reader, Appeals appeals, Independence independence, CaseFlow flow) {
        this.reader = reader;
        this.appeals = appeals;
        this.independence = independence;
        this.flow = flow;
    }

    record Assignment(
            @NotEmpty(message = "required") @Size(max = 7, message = "tooManyEntries")
            List<@NotBlank(message = "required") @Size(max = 64, message = "tooLong") String> reviewers) {}

    @Override
    public String taskKey() {
        return "assignReviewers";
    }

    @Override
    public Assignment read(OpenTask task, String json) {
        AppealCase appeal = appeals.get(task.caseId());
        if (!independence.mayDecide(appeal, task.account())) {
            throw new NotAllowed("tookPart");
        }
        Set<String> free =
                independence.reviewers(appeal).stream().map(Person::account).collect(Collectors.toSet());
        return reader.read(json, Assignment.class, (assignment, violations) -> {
            List<String> reviewers = assignment.reviewers() == null ? List.of() : assignment.reviewers();
            Set<String> seen = new HashSet<>();
            for (int index = 0; index < reviewers.size(); index++) {
                String reviewer = reviewers.get(index);
                String field = "reviewers[" + index + "]";
                if (reviewer != null && (!free.contains(reviewer) || reviewer.equals(task.account()))) {
                    violations.add(Violation.of(field, "notIndependent"));
                } else if (!seen.add(reviewer)) {
                    violations.add(Violation.of(field, "reviewerTwice"));
                }
            }
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Assignment assignment) {
        appeals.assign(task.caseId(), assignment.reviewers(), task.account());
        flow.record(
                task,
                RedressStep.ASSIGNMENT,
                RedressOutcome.ASSIGNED,
                String.valueOf(assignment.reviewers().size()),
                null);
        return Map.of();
    }
}
