package vn.sovang.award;

import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.award.process.AwardNames;
import vn.sovang.award.process.AwardTables;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.casework.Variable;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Officers file short dossiers of the simplified procedure and take them back before the decision. */
@Service
@Transactional
public class AdHocDesk implements CaseWithdrawal {

    private final InputReader reader;
    private final AdHocAwards awards;
    private final NewLetters newLetters;
    private final NomineeEntries entries;
    private final AwardForms forms;
    private final AwardTables rules;
    private final Organisation organisation;
    private final CaseProcesses flow;
    private final AuditLog audit;
    private final Clock clock;

    AdHocDesk(
            InputReader reader,
            AdHocAwards awards,
            NewLetters newLetters,
            NomineeEntries entries,
            AwardForms forms,
            AwardTables rules,
            Organisation organisation,
            CaseProcesses flow,
            AuditLog audit,
            Clock clock) {
        this.reader = reader;
        this.awards = awards;
        this.newLetters = newLetters;
        this.entries = entries;
        this.forms = forms;
        this.rules = rules;
        this.organisation = organisation;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Files a dossier and starts its case.
     *
     * @param json {@link AdHocEntry}
     * @throws InvalidInput with every problem
     * @throws NotAllowed unless the account is an officer of the unit
     */
    public AdHocAward file(String json, String account) {
        requireOfficerSomewhere(account);
        AdHocEntry entry = reader.read(json, AdHocEntry.class, (sent, violations) -> check(sent, account, violations));
        AdHocAward award = newLetters.ask(entry, account);
        awards.record(award.id(), award.unitId(), AdHocStep.FILED, account, award.number(), null);
        audit.record(AuditEntry.of(AuditAction.REQUEST_FILED)
                .by(account)
                .inCase(award.id(), award.number(), award.unitId()));
        flow.start(
                AwardNames.AD_HOC_AWARD,
                award.id(),
                Map.of(
                        Variable.PROCEDURE,
                        "AD_HOC",
                        "formCode",
                        award.formCode(),
                        "recipient",
                        award.recipient().name()));
        return awards.get(award.id());
    }

    /** Units in which the account may file. */
    @Transactional(readOnly = true)
    public List<Unit> unitsOf(String account) {
        requireOfficerSomewhere(account);
        return organisation.postsOf(account).stream()
                .filter(post -> post.role() == Role.OFFICER)
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .toList();
    }

    /** Forms that the unit's own head decides on. */
    @Transactional(readOnly = true)
    public List<AwardForm> formsOf(Unit unit) {
        String version = rules.inForce();
        return forms.inForce().stream()
                .filter(form -> form.kind() == AwardKind.COMMENDATION)
                .filter(form -> form.nominatingTiers().contains(unit.tier()))
                .filter(form -> rules.decides(version, form, unit.id(), unit.tier()))
                .toList();
    }

    private void requireOfficerSomewhere(String account) {
        if (organisation.postsOf(account).stream().noneMatch(post -> post.role() == Role.OFFICER)) {
            throw new NotAllowed("adHocOfOthers");
        }
    }

    private void check(AdHocEntry entry, String account, List<Violation> violations) {
        if (entry.deedOn() != null && entry.deedOn().isAfter(today())) {
            violations.add(Violation.of("deedOn", "inFuture"));
        }
        if (entry.unitId() == null) {
            return;
        }
        Unit unit = organisation
                .find(entry.unitId())
                .filter(found -> organisation.holds(account, Role.OFFICER, found.id()))
                .orElse(null);
        if (unit == null || !organisation.inCharge(unit.id()).id().equals(unit.id())) {
            violations.add(Violation.of("unitId", "notYourUnit"));
            return;
        }
        if (entry.recipient() != null && entry.name() != null && entry.deed() != null) {
            checkNominee(entry, unit, violations);
        }
    }

    private void checkNominee(AdHocEntry entry, Unit unit, List<Violation> violations) {
        List<Violation> found = entries.problems(entry, unit, forms.inForce());
        found.stream()
                .map(violation -> violation.field().equals("unitId")
                        ? new Violation("recipientUnitId", violation.code(), violation.arguments())
                        : violation)
                .forEach(violations::add);
        boolean formKnown =
                found.stream().noneMatch(violation -> violation.field().equals("formCode"));
        if (formKnown
                && entry.formCode() != null
                && formsOf(unit).stream().noneMatch(form -> form.code().equals(entry.formCode()))) {
            violations.add(Violation.of("formCode", "formNotDecidedHere", unit.name()));
        }
    }

    record Withdrawal(
            @NotBlank(message = "required") @Narrative(max = 2000)
            String reason) {}

    /**
     * Ends the dossier before the decision.
     *
     * @param json {@code {"reason": "…"}}
     * @throws NotAllowed unless the account is an officer of the unit
     * @throws AlreadyDone once the head has decided
     */
    @Override
    public void withdraw(String awardId, String account, String json) {
        AdHocAward award = awards.heldBy(account, awardId);
        if (!organisation.holds(account, Role.OFFICER, award.unitId())) {
            throw new NotAllowed("adHocOfOthers");
        }
        String reason = reader.read(json, Withdrawal.class).reason();
        if (award.status() != AdHocStatus.DECISION) {
            throw new AlreadyDone("withdrawAdHocAfterDecision");
        }
        awards.record(awardId, award.unitId(), AdHocStep.WITHDRAWN, account, null, reason);
        audit.record(AuditEntry.of(AuditAction.REQUEST_WITHDRAWN)
                .by(account)
                .inCase(awardId, award.number(), award.unitId()));
        flow.withdraw(AwardNames.AD_HOC_WITHDRAWN, award.id(), "withdrawAdHocAfterDecision");
    }

    @Override
    public String kind() {
        return AdHocAwards.KIND;
    }

    @Override
    public String texts() {
        return "adHoc.withdraw";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(String awardId, String account) {
        AdHocAward award = awards.get(awardId);
        return award.status() == AdHocStatus.DECISION && organisation.holds(account, Role.OFFICER, award.unitId());
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
