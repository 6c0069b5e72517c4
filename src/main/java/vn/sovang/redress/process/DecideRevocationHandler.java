package vn.sovang.redress.process;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationOutcome;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The deciding body revokes or keeps what it gave. */
@Component
class DecideRevocationHandler extends RulingHandler<RevocationOutcome> {

    private final Revocations revocations;

    DecideRevocationHandler(InputReader reader, Revocations revocations, CaseFlow flow) {
        super(new TypeReference<>() {}, RedressStep.DECISION, reader, flow);
        this.revocations = revocations;
    }

    @Override
    public String taskKey() {
        return "decideRevocation";
    }

    @Override
    Optional<Violation> wrongDay(String caseId, LocalDate decidedOn) {
        return decidedOn.isBefore(BusinessTime.dayOf(revocations.get(caseId).startedAt()))
                ? Optional.of(Violation.of("decidedOn", "beforeNotice"))
                : Optional.empty();
    }

    @Override
    void rule(OpenTask task, RevocationOutcome outcome, Resolution ruling) {
        revocations.decide(task.caseId(), task.id(), outcome, ruling, task.account());
    }

    @Override
    RedressOutcome called(RevocationOutcome outcome) {
        return outcome == RevocationOutcome.REVOKE ? RedressOutcome.REVOKED : RedressOutcome.KEPT;
    }
}
