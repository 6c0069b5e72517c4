package vn.sovang.paperwork;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.workflow.CaseFacts;

/** Draws up and numbers documents of cases; who may have them has been asked before. */
@Component
class PaperOffice {

    private final WordTemplates templates;
    private final DocumentNumbers numbers;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Messages messages;

    PaperOffice(
            WordTemplates templates,
            DocumentNumbers numbers,
            Organisation organisation,
            AuditLog audit,
            Messages messages) {
        this.templates = templates;
        this.numbers = numbers;
        this.organisation = organisation;
        this.audit = audit;
        this.messages = messages;
    }

    /** @throws NotVisible when there is no such document among them */
    static Paper find(List<Paper> papers, DocumentKind kind, String unitId) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind
                        && (unitId == null || paper.unitId().equals(unitId)))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NotVisible("paper"));
    }

    Paper paper(DocumentKind kind, String unitId, boolean draft) {
        return new Paper(kind, unitId, organisation.unit(unitId).name(), draft, false);
    }

    /** On the template of the issuing unit; the audit log keeps that the person has it. */
    DrawnPaper draw(CaseFacts facts, Paper paper, Record data, String account) {
        byte[] content = templates.draw(paper.kind(), paper.unitId(), data);
        audit.record(AuditEntry.of(AuditAction.DOCUMENT_DRAWN)
                .by(account)
                .inCase(facts.id(), facts.number(), facts.unitId())
                .with("document", paper.kind())
                .with("issuer", paper.unitId()));
        String number = facts.number() == null ? "" : " " + facts.number();
        String name = messages.text(Messages.VIETNAMESE, "documentKind." + paper.kind()) + number;
        return new DrawnPaper(name.replace('/', '-') + ".docx", content);
    }

    /** @throws NotAllowed for readers who do not number documents of the unit */
    String numberedBy(Paper paper, String account) {
        if (Set.of(Role.OFFICER, Role.SECRETARY).stream()
                .noneMatch(role -> organisation.holds(account, role, paper.unitId()))) {
            throw new NotAllowed("numbering");
        }
        return paper.unitId();
    }

    /** @param given number and date of the unit's own office; null for the next one of the register */
    DocumentNumber number(CaseFacts facts, Paper paper, OfficeNumber given, String account) {
        NumberFor purpose =
                new NumberFor(numberedBy(paper, account), paper.kind().name(), facts.id(), facts.title());
        return given == null ? numbers.reserve(purpose, account) : numbers.record(purpose, given, account);
    }

    List<DocumentNumber> numbers(String caseId) {
        return numbers.of(caseId);
    }
}
