package vn.sovang.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDecision;
import vn.sovang.award.AdHocOutcome;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocVisibility;
import vn.sovang.award.AwardForm;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DecisionPaper;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.NomineeLine;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.workflow.Cases;

/** The decision on an award of the simplified procedure; a draft while the head has not decided. */
@Service
class AdHocPapers implements Papers {

    private final AdHocVisibility visibility;
    private final AdHocAwards awards;
    private final PaperOffice office;
    private final Letterheads heads;
    private final NomineeTexts nominees;
    private final Organisation organisation;
    private final Cases cases;

    AdHocPapers(
            AdHocVisibility visibility,
            AdHocAwards awards,
            PaperOffice office,
            Letterheads heads,
            NomineeTexts nominees,
            Organisation organisation,
            Cases cases) {
        this.visibility = visibility;
        this.awards = awards;
        this.office = office;
        this.heads = heads;
        this.nominees = nominees;
        this.organisation = organisation;
        this.cases = cases;
    }

    @Override
    public List<Paper> of(String awardId, String account) {
        AdHocAward award = visibility.visibleTo(account, awardId);
        return decided(award)
                .map(decision -> List.of(office.paper(DocumentKind.DECISION, decision.unitId(), false)))
                .orElseGet(() -> award.status() == AdHocStatus.DECISION
                        ? List.of(office.paper(DocumentKind.DECISION, award.unitId(), true))
                        : List.of());
    }

    private Optional<AdHocDecision> decided(AdHocAward award) {
        return awards.decisions(award.id()).stream()
                .filter(decision -> decision.outcome() == AdHocOutcome.AWARD)
                .findFirst();
    }

    @Override
    public DrawnPaper draw(String awardId, DocumentKind kind, String unitId, String account) {
        Paper paper = InitiativePapers.find(of(awardId, account), kind, unitId);
        AdHocAward award = awards.get(awardId);
        return office.draw(cases.get(awardId), paper, decision(award, organisation.unit(paper.unitId())), account);
    }

    private DecisionPaper decision(AdHocAward award, Unit unit) {
        Letterhead head = decided(award)
                .map(made -> heads.ofUnit(unit.id(), made.decisionNumber(), made.decidedOn()))
                .orElseGet(() -> heads.ofUnit(unit.id(), DocumentKind.DECISION, award.id()));
        List<Line> bases = new ArrayList<>();
        bases.add(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        bases.add(new Line("Xét hồ sơ số %s đề nghị khen thưởng theo thủ tục đơn giản về thành tích đột xuất ngày %s,"
                .formatted(award.number(), Texts.day(award.deedOn()))));
        NomineeLine nominee = new NomineeLine(
                "1",
                award.name(),
                award.position(),
                organisation.unit(award.recipientUnitId()).name(),
                awards.form(award).map(AwardForm::name).orElse(award.formCode()),
                award.deed(),
                award.evidence().isEmpty() ? null : String.join(", ", award.evidence()),
                null,
                null,
                null);
        return new DecisionPaper(
                head,
                headOf(unit) + " " + unit.name(),
                "khen thưởng thành tích đột xuất",
                bases,
                List.of(),
                List.of(nominee),
                nominees.shares(awards.statistics(award)),
                List.of(new Line(
                        "Bộ phận thi đua, khen thưởng, các đơn vị liên quan và tập thể, cá nhân có tên tại Điều 1")),
                heads.signature(unit.id()),
                Letterheads.recipients("Như Điều 3;", "Lưu: VT, TĐKT."));
    }

    /** The head decides alone; an agency's deciding body is its head already. */
    private static String headOf(Unit unit) {
        return unit.decidingBody().startsWith("Thủ trưởng") ? unit.decidingBody() : "Chủ tịch";
    }

    @Override
    public String numberedBy(String awardId, DocumentKind kind, String unitId, String account) {
        return office.numberedBy(InitiativePapers.find(of(awardId, account), kind, unitId), account);
    }

    @Override
    public DocumentNumber number(String awardId, DocumentKind kind, String unitId, OfficeNumber given, String account) {
        Paper paper = InitiativePapers.find(of(awardId, account), kind, unitId);
        return office.number(cases.get(awardId), paper, given, account);
    }

    @Override
    public List<DocumentNumber> numbers(String awardId, String account) {
        visibility.visibleTo(account, awardId);
        return office.numbers(awardId);
    }
}
