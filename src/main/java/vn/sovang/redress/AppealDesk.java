package vn.sovang.redress;

import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.casework.Variable;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.ContestedDecisions.Contested;
import vn.sovang.redress.process.AppealPeriods;
import vn.sovang.redress.process.RedressNames;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;

/** Where appeals are filed and withdrawn. */
@Service
@Transactional
public class AppealDesk implements CaseWithdrawal {

    /** Register of appeals. */
    private static final String SERIES = "KN";

    private final ContestedDecisions contested;
    private final Independence independence;
    private final Appeals appeals;
    private final AppealPeriods period;
    private final CaseNumbers numbers;
    private final CaseVisibility visibility;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseProcesses flow;
    private final InputReader reader;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;

    AppealDesk(
            ContestedDecisions contested,
            Independence independence,
            Appeals appeals,
            AppealPeriods period,
            CaseNumbers numbers,
            CaseVisibility visibility,
            CasePeople people,
            CaseHistory history,
            CaseProcesses flow,
            InputReader reader,
            Organisation organisation,
            AuditLog audit,
            Clock clock) {
        this.contested = contested;
        this.independence = independence;
        this.appeals = appeals;
        this.period = period;
        this.numbers = numbers;
        this.visibility = visibility;
        this.people = people;
        this.history = history;
        this.flow = flow;
        this.reader = reader;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a party sees before filing.
     *
     * @param endsOn last day on which an appeal is received
     * @param open false after that day
     * @param existingId appeal against this decision, null when there is none
     */
    public record Preview(
            String title,
            String unitName,
            String number,
            LocalDate date,
            String reason,
            LocalDate endsOn,
            boolean open,
            String existingId) {}

    /**
     * Empty when nothing was refused or revoked.
     *
     * @throws vn.sovang.shared.NotVisible when the account may not know of the subject
     * @throws NotAllowed when it is not a party
     */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(NewAppeal.Subject subject, String account) {
        return contested.find(subject, account).map(found -> {
            ContestedDecision decision = found.decision();
            Instant end = endOf(found);
            return new Preview(
                    found.title(),
                    organisation.unit(decision.unitId()).name(),
                    decision.paper().number(),
                    decision.paper().date(),
                    decision.reason(),
                    BusinessTime.dayOf(end),
                    !clock.instant().isAfter(end),
                    appeals.against(decision.key()).map(AppealCase::id).orElse(null));
        });
    }

    /**
     * @param json a {@link NewAppeal}
     * @throws vn.sovang.shared.InvalidInput with every problem
     * @throws vn.sovang.shared.NotVisible when the account may not know of the subject
     * @throws NotAllowed when it is not a party
     * @throws AlreadyDone when the period is over, nothing was decided, or there is an appeal against the decision
     */
    public AppealCase file(String json, String account) {
        NewAppeal wanted = reader.read(json, NewAppeal.class);
        Contested found =
                contested.find(wanted.subject(), account).orElseThrow(() -> new AlreadyDone("nothingToAppeal"));
        ContestedDecision decision = found.decision();
        Instant end = endOf(found);
        if (clock.instant().isAfter(end)) {
            throw new AlreadyDone("appealTooLate", BusinessTime.text(BusinessTime.dayOf(end)));
        }
        refuseSecond(decision);
        Set<String> excluded = new HashSet<>(independence.tookPart(decision.caseId()));
        excluded.add(account);
        Unit unit = independence.unitFor(decision.unitId(), excluded);
        Petition petition = new Petition(wanted.statement(), found.onBehalf(), BusinessTime.dayOf(end));
        AppealCase appeal = stored(found, petition, unit.id(), account);
        people.addParty(appeal.id(), account);
        found.parties().forEach(party -> people.addParty(appeal.id(), party));
        people.heldBy(appeal.id(), organisation.inCharge(decision.unitId()).id());
        history.record(
                appeal.id(), unit.id(), RedressStep.OPENING, RedressOutcome.APPEALED, account, appeal.number(), null);
        audit.record(AuditEntry.of(AuditAction.APPEAL_FILED)
                .by(account)
                .inCase(appeal.id(), appeal.number(), unit.id())
                .with("decisionNumber", decision.paper().number()));
        flow.start(RedressNames.APPEAL, appeal.id(), Map.of(Variable.PROCEDURE, "APPEAL"));
        return appeals.get(appeal.id());
    }

    private AppealCase stored(Contested found, Petition petition, String unitId, String account) {
        String number = numbers.next(unitId, SERIES, BusinessTime.today(clock).getYear());
        // The unit's register is locked now: a second one sees the first.
        refuseSecond(found.decision());
        try {
            return appeals.open(number, found.title(), unitId, found.decision(), petition, account);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new AlreadyDone("appealedBefore", "");
        }
    }

    private void refuseSecond(ContestedDecision decision) {
        appeals.against(decision.key()).ifPresent(earlier -> {
            throw new AlreadyDone("appealedBefore", earlier.number());
        });
    }

    record Withdrawal(
            @NotBlank(message = "required") @Narrative(max = 2000)
            String reason) {}

    @Override
    public String kind() {
        return Appeals.KIND;
    }

    @Override
    public String texts() {
        return "appeal.withdraw";
    }

    @Override
    public boolean mayWithdraw(String id, String account) {
        AppealCase appeal = appeals.get(id);
        return account.equals(appeal.filedBy()) && !appeal.status().isEnded();
    }

    /**
     * @param json {@code {"reason": "…"}}
     * @throws NotAllowed for anybody but whoever filed it
     * @throws AlreadyDone once it has been answered
     */
    @Override
    public void withdraw(String id, String account, String json) {
        visibility.requireReader(account, id);
        appeals.lock(id);
        AppealCase appeal = appeals.get(id);
        if (!account.equals(appeal.filedBy())) {
            throw new NotAllowed("withdrawAppealOfOthers");
        }
        Withdrawal withdrawal = reader.read(json, Withdrawal.class);
        if (appeal.status().isEnded()) {
            throw new AlreadyDone("appealAnswered");
        }
        history.record(
                id,
                appeal.unitId(),
                RedressStep.WITHDRAWAL,
                RedressOutcome.WITHDRAWN,
                account,
                null,
                withdrawal.reason());
        flow.withdraw(RedressNames.APPEAL_WITHDRAWN, appeal.id(), "appealAnswered");
        audit.record(
                AuditEntry.of(AuditAction.APPEAL_WITHDRAWN).by(account).inCase(id, appeal.number(), appeal.unitId()));
    }

    private Instant endOf(Contested found) {
        return period.endsAt(organisation.unit(found.decision().unitId()), found.at());
    }
}
