package vn.sovang.document.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Staff;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.NotAllowed;

/** Draws up and numbers documents of cases; who may have them has been asked before. */
@Component
public class PaperOffice {

    private final WordTemplates templates;
    private final DocumentNumbers numbers;
    private final Organisation organisation;
    private final AuditLog audit;
    private final PaperAnswers answers;
    private final Staff staff;

    PaperOffice(
            WordTemplates templates,
            DocumentNumbers numbers,
            Organisation organisation,
            AuditLog audit,
            PaperAnswers answers,
            Staff staff) {
        this.templates = templates;
        this.numbers = numbers;
        this.organisation = organisation;
        this.audit = audit;
        this.answers = answers;
        this.staff = staff;
    }

    public Paper paper(DocumentKind kind, String unitId, boolean draft) {
        return new Paper(kind, unitId, organisation.unit(unitId).name(), draft, false);
    }

    /** On the template of the issuing unit; the audit log keeps that the person has it. */
    public DrawnPaper draw(CaseFile facts, Paper paper, Record data, String account) {
        byte[] content = templates.draw(paper.kind(), paper.unitId(), data);
        audit.record(AuditEntry.of(AuditAction.DOCUMENT_DRAWN)
                .by(account)
                .inCase(facts.id(), facts.number(), facts.unitId())
                .with("document", paper.kind())
                .with("issuer", paper.unitId()));
        return new DrawnPaper(answers.fileName(paper.kind(), facts.number()), content);
    }

    /** @throws NotAllowed for readers who do not number documents of the unit */
    public String numberedBy(Paper paper, String account) {
        if (!staff.numbersAt(account, paper.unitId())) {
            throw new NotAllowed("numbering");
        }
        return paper.unitId();
    }

    /** @param given number and date of the unit's own office; null for the next one of the register */
    public DocumentNumber number(CaseFile facts, Paper paper, OfficeNumber given, String account) {
        NumberFor purpose =
                new NumberFor(numberedBy(paper, account), paper.kind().name(), facts.id(), facts.title());
        return given == null ? numbers.reserve(purpose, account) : numbers.record(purpose, given, account);
    }

    public List<DocumentNumber> numbers(String caseId) {
        return numbers.of(caseId);
    }
}
