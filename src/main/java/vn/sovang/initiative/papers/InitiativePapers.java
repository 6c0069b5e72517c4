package vn.sovang.initiative.papers;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.Staff;
import vn.sovang.document.paper.DrawnPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperAnswers;
import vn.sovang.document.paper.Papers;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.initiative.ConfidentialReads;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** The documents of initiatives: which a person may have, and drawing them up on the template of the issuing unit. */
@Service
public class InitiativePapers implements Papers {

    private final InitiativeVisibility visibility;
    private final Initiatives initiatives;
    private final CaseReaders readers;
    private final Staff staff;
    private final PaperRules rules;
    private final InitiativeDrawing drawing;
    private final WordTemplates templates;
    private final DocumentNumbers numbers;
    private final ConfidentialReads confidentialReads;
    private final AuditLog audit;
    private final Organisation organisation;
    private final PaperAnswers answers;

    InitiativePapers(
            InitiativeVisibility visibility,
            Initiatives initiatives,
            CaseReaders readers,
            Staff staff,
            PaperRules rules,
            InitiativeDrawing drawing,
            WordTemplates templates,
            DocumentNumbers numbers,
            ConfidentialReads confidentialReads,
            AuditLog audit,
            Organisation organisation,
            PaperAnswers answers) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.readers = readers;
        this.staff = staff;
        this.rules = rules;
        this.drawing = drawing;
        this.templates = templates;
        this.numbers = numbers;
        this.confidentialReads = confidentialReads;
        this.audit = audit;
        this.organisation = organisation;
        this.answers = answers;
    }

    /**
     * What the person may have drawn up now.
     *
     * @throws NotVisible when the account may not know of the case
     */
    @Override
    public List<Paper> of(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        return rules.of(initiative, readers.of(initiative, account));
    }

    /**
     * Draws up the document and keeps in the audit log that the person has it.
     *
     * @param unitId issuing unit; null for the last one that issues such a document
     * @throws NotVisible when for this person there is no such document
     */
    @Override
    public DrawnPaper draw(String caseId, DocumentKind kind, String unitId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        CaseReader reader = readers.of(initiative, account);
        Paper paper = Paper.find(rules.of(initiative, reader), kind, unitId);
        RecognitionRequest request = initiatives.request(caseId);
        if (!paper.confidential()) {
            request = request.withoutConfidentialInformation();
        }
        Unit unit = organisation.unit(paper.unitId());
        byte[] content = templates.draw(kind, unit.id(), drawing.draw(kind, initiative, request, unit, reader));
        if (paper.confidential()) {
            confidentialReads.record(caseId, initiative.receiptNumber(), initiative.unitId(), request, account);
        }
        audit.record(AuditEntry.of(AuditAction.DOCUMENT_DRAWN)
                .by(account)
                .inCase(caseId, initiative.receiptNumber(), initiative.unitId())
                .with("document", kind)
                .with("issuer", unit.id()));
        return new DrawnPaper(answers.fileName(kind, initiative.receiptNumber()), content);
    }

    /**
     * Unit whose document the person may number.
     *
     * @throws NotVisible when for this person there is no such document
     * @throws NotAllowed for readers who do not number documents of the unit
     */
    @Override
    public String numberedBy(String caseId, DocumentKind kind, String unitId, String account) {
        Paper paper = Paper.find(of(caseId, account), kind, unitId);
        if (!staff.numbersAt(account, paper.unitId())) {
            throw new NotAllowed("numbering");
        }
        return paper.unitId();
    }

    /**
     * Numbers the case's document.
     *
     * @param given number and date of the unit's own office; null for the next one of the register
     * @throws NotVisible and NotAllowed as {@link #numberedBy}
     */
    @Override
    public DocumentNumber number(String caseId, DocumentKind kind, String unitId, OfficeNumber given, String account) {
        String unit = numberedBy(caseId, kind, unitId, account);
        NumberFor purpose =
                new NumberFor(unit, kind.name(), caseId, initiatives.get(caseId).title());
        return given == null ? numbers.reserve(purpose, account) : numbers.record(purpose, given, account);
    }

    /** Numbers that documents of the case have in the registers of their units. */
    @Override
    public List<DocumentNumber> numbers(String caseId, String account) {
        visibility.visibleTo(account, caseId);
        return numbers.of(caseId);
    }
}
