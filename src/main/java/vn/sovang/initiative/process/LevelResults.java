package vn.sovang.initiative.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** Tells the submitter what a level decided. */
@Component
class LevelResults {

    private final Initiatives initiatives;
    private final Acts acts;
    private final Organisation organisation;
    private final SubmitterMail mail;

    LevelResults(Initiatives initiatives, Acts acts, Organisation organisation, SubmitterMail mail) {
        this.initiatives = initiatives;
        this.acts = acts;
        this.organisation = organisation;
        this.mail = mail;
    }

    void tellRecognised(String caseId, String unitId, boolean finalLevel) {
        List<InitiativeEvent> bookEvents = initiatives.history(caseId).stream()
                .filter(event -> event.unitId().equals(unitId) && event.step() == InitiativeStep.GOLDEN_BOOK)
                .toList();
        String code = lastWith(bookEvents, InitiativeOutcome.ENTERED) == null
                ? null
                : lastWith(bookEvents, InitiativeOutcome.ENTERED).reference();
        InitiativeEvent notEntered = lastWith(bookEvents, InitiativeOutcome.NOT_ENTERED);
        tell(
                caseId,
                unitId,
                Notice.Outcome.RECOGNISED,
                code,
                notEntered == null ? null : notEntered.reason(),
                finalLevel);
    }

    void tellRefused(String caseId, String unitId) {
        tell(caseId, unitId, Notice.Outcome.REFUSED, null, null, true);
    }

    void tellRefusedAtAppraisal(String caseId, String unitId) {
        InitiativeEvent refusal = initiatives.history(caseId).stream()
                .filter(event -> event.unitId().equals(unitId)
                        && event.step() == InitiativeStep.APPRAISAL
                        && event.outcome() == InitiativeOutcome.REFUSE)
                .reduce((first, second) -> second)
                .orElseThrow();
        String unitName = organisation.unit(unitId).name();
        mail.tellSubmitter(
                caseId,
                (to, about) -> new Notice.RefusedAtAppraisal(
                        to, about, unitId, unitName, BusinessTime.dayOf(refusal.occurredAt()), refusal.reason()));
    }

    private void tell(
            String caseId,
            String unitId,
            Notice.Outcome outcome,
            String code,
            String notEnteredReason,
            boolean finalLevel) {
        Act decision = acts.latest(caseId, unitId).orElseThrow();
        Unit unit = organisation.unit(unitId);
        mail.tellSubmitter(
                caseId,
                (to, about) -> new Notice.LevelResult(
                        to,
                        about,
                        unitId,
                        unit.name(),
                        unit.tier(),
                        outcome,
                        decision.decisionNumber(),
                        decision.decidedOn(),
                        decision.reason(),
                        code,
                        notEnteredReason,
                        finalLevel));
    }

    private static InitiativeEvent lastWith(List<InitiativeEvent> events, InitiativeOutcome outcome) {
        return events.stream()
                .filter(event -> event.outcome() == outcome)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
