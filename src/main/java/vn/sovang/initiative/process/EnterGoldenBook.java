package vn.sovang.initiative.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.NewEntry;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;

/** Enters the recognised initiative in the book of the unit that recognised it. */
@ModelBean
class EnterGoldenBook implements JavaDelegate {

    private final GoldenBook book;
    private final Initiatives initiatives;
    private final Acts acts;
    private final Organisation organisation;

    EnterGoldenBook(GoldenBook book, Initiatives initiatives, Acts acts, Organisation organisation) {
        this.book = book;
        this.initiatives = initiatives;
        this.acts = acts;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Initiative initiative = initiatives.get(Facts.caseId(execution));
        RecognitionRequest request = initiatives.request(initiative.id());
        Act decision = acts.latest(initiative.id(), initiative.unitId()).orElseThrow();
        List<NewEntry.Author> authors =
                request.authors().stream().map(this::author).toList();
        GoldenBookEntry entry = book.append(new NewEntry(
                initiative.id(),
                initiative.unitId(),
                initiative.tier(),
                request.title(),
                request.field(),
                request.kind().name(),
                authors,
                request.benefits(),
                decision.decisionNumber(),
                decision.decidedOn(),
                request.holdsConfidentialInformation(),
                initiative.receiptNumber(),
                decision.reason()));
        initiatives.record(
                initiative.id(),
                initiative.unitId(),
                InitiativeStep.GOLDEN_BOOK,
                InitiativeOutcome.ENTERED,
                null,
                entry.code(),
                null);
    }

    private NewEntry.Author author(Author author) {
        return new NewEntry.Author(
                author.name(),
                author.position(),
                author.unitId(),
                organisation.unit(author.unitId()).name(),
                author.sharePercent(),
                author.mayBePublished());
    }
}
