package vn.sovang.redress.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.DependentOutcome;
import vn.sovang.redress.NewRevocation;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.RevocationEffects;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** A unit looks at what rested on a revoked recognition: it starts a revocation of its own or keeps it, with the reason. */
@Component
class ReviewDependentAwardHandler implements SubmissionHandler<ReviewDependentAwardHandler.Review> {

    private final InputReader reader;
    private final Revocations revocations;
    private final RevocationDependents dependents;
    private final RevocationDesk desk;
    private final RevocationEffects effects;
    private final CaseFlow flow;

    ReviewDependentAwardHandler(
            InputReader reader,
            Revocations revocations,
            RevocationDependents dependents,
            RevocationDesk desk,
            RevocationEffects effects,
            CaseFlow flow) {
        this.reader = reader;
        this.revocations = revocations;
        this.dependents = dependents;
        this.desk = desk;
        this.effects = effects;
        this.flow = flow;
    }

    record Review(
            @NotNull(message = "required") DependentOutcome outcome,

            @NotBlank(message = "required") @Narrative(max = 4000)
            String reason) {}

    @Override
    public String taskKey() {
        return "reviewDependentAward";
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public Review read(OpenTask task, String json) {
        Dependent dependent = dependent(task);
        if (desk.holds(subject(dependent), task.account())) {
            throw new NotAllowed("ownRevocation");
        }
        return reader.read(json, Review.class, (review, violations) -> {
            boolean starts = review.outcome() == DependentOutcome.START_REVOCATION;
            if (starts && !preview(dependent, task.account()).valid()) {
                violations.add(Violation.of("outcome", "revokedAlready"));
            }
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Review review) {
        Dependent dependent = dependent(task);
        String startedId = null;
        if (review.outcome() == DependentOutcome.START_REVOCATION) {
            startedId = started(dependent, review.reason(), task.account());
        } else {
            effects.keep(dependent, task.account(), review.reason());
        }
        dependents.reviewed(dependent, review.outcome(), review.reason(), startedId, task.account());
        flow.record(
                task,
                RedressStep.DEPENDENTS,
                startedId == null ? RedressOutcome.KEPT : RedressOutcome.STARTED,
                dependent.code(),
                review.reason());
        return Map.of();
    }

    /** A revocation that somebody has started meanwhile will do. */
    private String started(Dependent dependent, String reason, String account) {
        String open = preview(dependent, account).openId();
        if (open != null) {
            return open;
        }
        RevocationCase parent = revocations.get(dependent.revocationId());
        return desk.start(
                        new NewRevocation(
                                subject(dependent), parent.allegation().ground(), reason),
                        parent.id(),
                        account)
                .id();
    }

    private RevocationDesk.Preview preview(Dependent dependent, String account) {
        return desk.preview(subject(dependent), account).orElseThrow(() -> new NotAllowed("revokeForOthers"));
    }

    private static NewRevocation.Subject subject(Dependent dependent) {
        return new NewRevocation.Subject(dependent.kind(), dependent.code(), null);
    }

    private Dependent dependent(OpenTask task) {
        return dependents.get(task.caseId(), (String) task.variables().get(RedressNames.DEPENDENT_ID));
    }
}
