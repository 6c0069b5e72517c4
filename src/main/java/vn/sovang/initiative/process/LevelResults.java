package vn.sovang.initiative.process;

import org.springframework.stereotype.Component;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
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
    private final GoldenBook book;
    private final Organisation organisation;
    private final SubmitterMail mail;

    LevelResults(Initiatives initiatives, Acts acts, GoldenBook book, Organisation organisation, SubmitterMail mail) {
        this.initiatives = initiatives;
        this.acts = acts;
        this.book = book;
        this.organisation = organisation;
        this.mail = mail;
    }

    void tellRecognised(String caseId, String unitId, boolean finalLevel) {
        String code = book.entriesOf(caseId).stream()
                .filter(entry -> entry.unitId().equals(unitId))
                .reduce((first, second) -> second)
                .map(GoldenBookEntry::code)
                .orElse(null);
        tell(
                caseId,
                unitId,
                Notice.Outcome.RECOGNISED,
                code,
                code == null ? reasonOfNoEntry(caseId, unitId) : null,
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

    /** Nothing but the history tells why a recognised case is in no book; null when it does not. */
    private String reasonOfNoEntry(String caseId, String unitId) {
        return initiatives.history(caseId).stream()
                .filter(event -> event.unitId().equals(unitId) && event.outcome() == InitiativeOutcome.NOT_ENTERED)
                .reduce((first, second) -> second)
                .map(InitiativeEvent::reason)
                .orElse(null);
    }
}
