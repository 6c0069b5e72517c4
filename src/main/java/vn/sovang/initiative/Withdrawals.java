package vn.sovang.initiative;

import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.initiative.process.RecognitionNames;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;

/** Withdrawal of a request by its lead author, or by the officer who filed it from paper, before the decision. */
@Service
@Transactional
public class Withdrawals implements CaseWithdrawal {

    private final InitiativeVisibility visibility;
    private final Initiatives initiatives;
    private final CaseProcesses flow;
    private final InputReader reader;
    private final AuditLog audit;

    Withdrawals(
            InitiativeVisibility visibility,
            Initiatives initiatives,
            CaseProcesses flow,
            InputReader reader,
            AuditLog audit) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.flow = flow;
        this.reader = reader;
        this.audit = audit;
    }

    record Withdrawal(
            @NotBlank(message = "required") @Narrative(max = 2000)
            String reason) {}

    @Override
    public String kind() {
        return Initiatives.KIND;
    }

    @Override
    public String texts() {
        return "case.withdraw";
    }

    @Override
    public String path() {
        return "/rut-don";
    }

    /**
     * @param json {@code {"reason": "…"}}
     * @throws NotAllowed for anybody but the lead author and the submitter
     * @throws AlreadyDone once the deciding body of the current unit has decided
     */
    @Override
    public void withdraw(String caseId, String account, String json) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        if (!isTheirs(initiative, account)) {
            throw new NotAllowed("withdrawOthers");
        }
        Withdrawal withdrawal = reader.read(json, Withdrawal.class);
        initiatives.lock(caseId);
        Initiative current = initiatives.get(caseId);
        if (!current.status().isBeforeDecision()) {
            throw new AlreadyDone("withdrawAfterDecision");
        }
        initiatives.record(
                current.id(),
                current.unitId(),
                InitiativeStep.WITHDRAWAL,
                InitiativeOutcome.WITHDRAWN,
                account,
                null,
                withdrawal.reason());
        flow.withdraw(RecognitionNames.WITHDRAWN, current.id(), "withdrawAfterDecision");
        audit.record(AuditEntry.of(AuditAction.REQUEST_WITHDRAWN)
                .by(account)
                .inCase(caseId, initiative.receiptNumber(), initiative.unitId()));
    }

    @Override
    public boolean mayWithdraw(String caseId, String account) {
        Initiative initiative = initiatives.get(caseId);
        return initiative.status().isBeforeDecision() && isTheirs(initiative, account);
    }

    /** True for the lead author and for the officer who filed on behalf. */
    private boolean isTheirs(Initiative initiative, String account) {
        return account.equals(initiatives.request(initiative.id()).leadAuthor().account())
                || initiative.onBehalf() && account.equals(initiative.submitter());
    }
}
