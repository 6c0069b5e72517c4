package vn.sovang.document.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.Staff;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.NotAllowed;

/** Hands out papers of cases of every kind: draws them up on the template of the issuing unit and numbers them. */
@Component
public class PaperOffice {

    private final WordTemplates templates;
    private final DocumentNumbers numbers;
    private final Organisation organisation;
    private final AuditLog audit;
    private final PaperResponses responses;
    private final Staff staff;
    private final Cases cases;

    PaperOffice(
            WordTemplates templates,
            DocumentNumbers numbers,
            Organisation organisation,
            AuditLog audit,
            PaperResponses responses,
            Staff staff,
            Cases cases) {
        this.templates = templates;
        this.numbers = numbers;
        this.organisation = organisation;
        this.audit = audit;
        this.responses = responses;
        this.staff = staff;
        this.cases = cases;
    }

    public OfferedPaper paper(DocumentKind kind, String unitId, boolean draft) {
        return new OfferedPaper(kind, unitId, organisation.unit(unitId).name(), draft, false);
    }

    /**
     * Draws up the paper and keeps in the audit log that the person has it.
     *
     * @param unitId issuing unit; null for the last one that issues such a paper
     * @throws vn.sovang.shared.NotVisible when for this person there is no such paper
     */
    public DrawnPaper draw(CasePapers papers, String caseId, DocumentKind kind, String unitId, String account) {
        OfferedPaper paper = OfferedPaper.find(papers.of(caseId, account), kind, unitId);
        byte[] content = templates.draw(kind, paper.unitId(), papers.facts(caseId, paper, account));
        CaseFile facts = cases.get(caseId);
        audit.record(AuditEntry.of(AuditAction.DOCUMENT_DRAWN)
                .by(account)
                .inCase(facts.id(), facts.number(), facts.unitId())
                .with("document", kind)
                .with("issuer", paper.unitId()));
        return new DrawnPaper(responses.fileName(kind, facts.number()), content);
    }

    /**
     * Unit whose paper the person may number.
     *
     * @throws vn.sovang.shared.NotVisible when for this person there is no such paper
     * @throws NotAllowed for readers who do not number documents of the unit
     */
    public String numberedBy(CasePapers papers, String caseId, DocumentKind kind, String unitId, String account) {
        OfferedPaper paper = OfferedPaper.find(papers.of(caseId, account), kind, unitId);
        if (!staff.numbersAt(account, paper.unitId())) {
            throw new NotAllowed("numbering");
        }
        return paper.unitId();
    }

    /**
     * Numbers the paper.
     *
     * @param given number and date of the unit's own office; null for the next one of the register
     * @throws vn.sovang.shared.NotVisible and NotAllowed as {@link #numberedBy}
     */
    public DocumentNumber number(
            CasePapers papers, String caseId, DocumentKind kind, String unitId, OfficeNumber given, String account) {
        String unit = numberedBy(papers, caseId, kind, unitId, account);
        NumberFor purpose =
                new NumberFor(unit, kind.name(), caseId, cases.get(caseId).title());
        return given == null ? numbers.reserve(purpose, account) : numbers.record(purpose, given, account);
    }

    /** Numbers that papers of the case have in the registers of their units; for those who may know of the case. */
    public List<DocumentNumber> numbers(String caseId) {
        return numbers.of(caseId);
    }
}
