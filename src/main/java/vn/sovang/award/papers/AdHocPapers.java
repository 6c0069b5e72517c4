package vn.sovang.award.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocOutcome;
import vn.sovang.award.AdHocStatus;
import vn.sovang.casefile.Act;
import vn.sovang.document.paper.CasePapers;
import vn.sovang.document.paper.Letterheads;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.word.DecisionPaper;
import vn.sovang.document.word.DecisionText;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.NomineeLine;
import vn.sovang.document.word.RefusalNotice;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/**
 * The papers of an award of the simplified procedure: the decision, a draft while the head has not decided, and the
 * notice to whoever gets no award because the head refused it or the body did not ratify it.
 */
@Service
class AdHocPapers implements CasePapers {

    private final AdHocAwards awards;
    private final PaperOffice office;
    private final Letterheads heads;
    private final NomineeTexts nominees;
    private final Organisation organisation;
    private final PaperWords words;

    AdHocPapers(
            AdHocAwards awards,
            PaperOffice office,
            Letterheads heads,
            NomineeTexts nominees,
            Organisation organisation,
            PaperWords words) {
        this.awards = awards;
        this.office = office;
        this.heads = heads;
        this.nominees = nominees;
        this.organisation = organisation;
        this.words = words;
    }

    @Override
    public List<OfferedPaper> of(String awardId, String account) {
        AdHocAward award = awards.visibleTo(account, awardId);
        List<OfferedPaper> papers = new ArrayList<>();
        if (award.status() == AdHocStatus.DECISION) {
            papers.add(office.paper(DocumentKind.DECISION, award.unitId(), true));
        }
        given(award)
                .map(made -> office.paper(DocumentKind.DECISION, made.unitId(), false))
                .ifPresent(papers::add);
        refused(award)
                .map(made -> office.paper(DocumentKind.REFUSAL_NOTICE, made.unitId(), false))
                .ifPresent(papers::add);
        return papers;
    }

    private Optional<Act> given(AdHocAward award) {
        return made(award, AdHocOutcome.AWARD);
    }

    private Optional<Act> refused(AdHocAward award) {
        return made(award, AdHocOutcome.REFUSE, AdHocOutcome.OVERTURN);
    }

    private Optional<Act> made(AdHocAward award, AdHocOutcome... outcomes) {
        return awards.decisions(award.id()).stream()
                .filter(act -> Stream.of(outcomes).anyMatch(act::is))
                .findFirst();
    }

    @Override
    public Record facts(String awardId, OfferedPaper paper, String account) {
        AdHocAward award = awards.visibleTo(account, awardId);
        Unit unit = organisation.unit(paper.unitId());
        return paper.kind() == DocumentKind.DECISION ? decision(award, unit) : refusal(award, unit);
    }

    private DecisionPaper decision(AdHocAward award, Unit unit) {
        Letterhead head = given(award)
                .map(made -> heads.ofUnit(unit.id(), made.decisionNumber(), made.decidedOn()))
                .orElseGet(() -> heads.ofUnit(unit.id(), DocumentKind.DECISION, award.id()));
        List<Line> bases = new ArrayList<>();
        bases.add(words.line("paper.basis.charter"));
        bases.add(words.line("paper.basis.adHoc", award.number(), PaperFigures.day(award.deedOn())));
        return new DecisionPaper(
                head,
                heads.headOf(unit) + " " + unit.name(),
                words.text("paper.subject.adHoc"),
                bases,
                List.of(),
                List.of(line(award, null)),
                nominees.shares(awards.statistics(award)),
                List.of(words.line("paper.carriedOut.adHoc")),
                heads.signatureOfHead(unit.id()),
                words.recipients(words.text("paper.to.asArticle3")));
    }

    private RefusalNotice refusal(AdHocAward award, Unit unit) {
        Act made = refused(award).orElseThrow();
        boolean byTheHead = made.is(AdHocOutcome.REFUSE);
        return new RefusalNotice(
                heads.ofUnit(unit.id(), DocumentKind.REFUSAL_NOTICE, award.id()),
                award.name(),
                null,
                List.of(),
                List.of(line(award, made.reason())),
                byTheHead ? notAwarded(award, unit) : notRatified(given(award).orElseThrow(), made, unit),
                null,
                byTheHead && made.decisionNumber() != null
                        ? new DecisionText(
                                made.decisionNumber(),
                                PaperFigures.day(made.decidedOn()),
                                heads.headOf(unit) + " " + unit.name(),
                                null)
                        : null,
                byTheHead ? heads.signatureOfHead(unit.id()) : heads.signature(unit.id()),
                words.recipients(words.text("paper.to.asAbove")));
    }

    private String notAwarded(AdHocAward award, Unit unit) {
        return words.text(
                "paper.refused.adHoc",
                award.number(),
                PaperFigures.day(award.deedOn()),
                heads.headOf(unit),
                unit.name());
    }

    /** What a body passes is a resolution as often as a decision, so its paper is only called by its number. */
    private String notRatified(Act given, Act overturned, Unit unit) {
        return words.text(
                "paper.refused.notRatified",
                given.decisionNumber(),
                PaperFigures.day(given.decidedOn()),
                heads.headOf(unit),
                unit.name(),
                unit.decidingBody(),
                overturned.decisionNumber(),
                PaperFigures.day(overturned.decidedOn()));
    }

    private NomineeLine line(AdHocAward award, String reason) {
        return nominees.line("1", award.letter(), award.nominee(), null, null, reason);
    }
}
