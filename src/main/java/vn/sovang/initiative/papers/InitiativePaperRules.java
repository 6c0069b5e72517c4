package vn.sovang.initiative.papers;

import static vn.sovang.document.word.DocumentKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.SheetAccess;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;

/**
 * Which documents of a case exist, and for whom. Whatever tells how single members voted waits for the count and never
 * reaches an author; what is not decided yet is drafted by the people of the deciding unit alone.
 */
@Component
class InitiativePaperRules {

    private final Initiatives initiatives;
    private final CouncilSessions sessions;
    private final SheetAccess sheets;
    private final Acts acts;
    private final Organisation organisation;

    InitiativePaperRules(
            Initiatives initiatives,
            CouncilSessions sessions,
            SheetAccess sheets,
            Acts acts,
            Organisation organisation) {
        this.initiatives = initiatives;
        this.sessions = sessions;
        this.sheets = sheets;
        this.acts = acts;
        this.organisation = organisation;
    }

    List<OfferedPaper> of(Initiative initiative, CaseReader reader) {
        List<OfferedPaper> papers = new ArrayList<>();
        boolean confidential = reader.readsConfidential()
                && initiatives.request(initiative.id()).holdsConfidentialInformation();
        papers.add(paper(RECOGNITION_REQUEST, initiative.filedUnitId(), false, confidential));
        if (initiative.receiptNumber() != null) {
            papers.add(paper(INTAKE_RECEIPT, initiative.filedUnitId(), false, false));
        }
        List<InitiativeEvent> history = initiatives.history(initiative.id());
        history.stream().map(InitiativeEvent::unitId).distinct().forEach(unit -> {
            addCouncil(initiative, unit, reader, papers);
            addOutcome(initiative, unit, history, reader, papers);
        });
        return papers;
    }

    private void addCouncil(Initiative initiative, String unit, CaseReader reader, List<OfferedPaper> papers) {
        Optional<CouncilSession> latest = sessions.latest(initiative.id(), unit);
        if (latest.isEmpty()) {
            return;
        }
        CouncilSession session = latest.get();
        boolean opened = session.isCounted() && session.isOpened();
        if (opened && reader.isInsider() && sheets.mayRead(session, reader.account())) {
            papers.add(paper(SCORE_SUMMARY, unit, false, false));
        }
        if (session.isConcluded() && reader.isInsider()) {
            papers.add(paper(MINUTES, unit, false, false));
        }
        if (session.isConcluded()) {
            papers.add(paper(MINUTES_EXTRACT, unit, false, false));
        }
    }

    private void addOutcome(
            Initiative initiative,
            String unit,
            List<InitiativeEvent> history,
            CaseReader reader,
            List<OfferedPaper> papers) {
        Optional<Act> decision = acts.latest(initiative.id(), unit);
        if (decision.filter(act -> act.is(DecisionOutcome.RECOGNISE)).isPresent()) {
            papers.add(paper(DECISION, unit, false, false));
            papers.add(paper(ACHIEVEMENT_SUMMARY, unit, false, false));
            boolean higher =
                    initiative.targetTier().isAbove(organisation.unit(unit).tier())
                            && organisation.parentOf(unit).isPresent();
            if (higher && reader.isInsider()) {
                papers.add(paper(SUBMISSION_LETTER, unit, false, false));
            }
        } else if (decision.filter(act -> act.is(DecisionOutcome.REFUSE)).isPresent()
                || endedBeforeCouncil(history, unit)) {
            papers.add(paper(REFUSAL_NOTICE, unit, false, false));
        } else if (awaitsDecision(initiative, unit) && reader.preparesAt(unit)) {
            boolean passed = sessions.latest(initiative.id(), unit)
                    .map(session -> session.outcome() == CouncilOutcome.PASSED)
                    .orElse(false);
            papers.add(paper(passed ? DECISION : REFUSAL_NOTICE, unit, true, false));
        }
    }

    private static boolean awaitsDecision(Initiative initiative, String unit) {
        return initiative.status() == InitiativeStatus.DECISION
                && initiative.unitId().equals(unit);
    }

    private static boolean endedBeforeCouncil(List<InitiativeEvent> history, String unit) {
        return history.stream()
                .filter(event -> event.unitId().equals(unit))
                .anyMatch(InitiativePaperRules::isEndBeforeCouncil);
    }

    static boolean isEndBeforeCouncil(InitiativeEvent event) {
        return event.step() == InitiativeStep.APPRAISAL && event.outcome() == InitiativeOutcome.REFUSE
                || event.step() == InitiativeStep.SUPPLEMENT && event.outcome() == InitiativeOutcome.LAPSED;
    }

    private OfferedPaper paper(DocumentKind kind, String unit, boolean draft, boolean confidential) {
        return new OfferedPaper(kind, unit, organisation.unit(unit).name(), draft, confidential);
    }
}
