package vn.sovang.initiative.papers;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.sovang.document.paper.CasePapers;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.initiative.ConfidentialReads;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;

/** The papers of initiatives: which a person may have, and what they tell this person. */
@Service
public class InitiativePapers implements CasePapers {

    private final InitiativeVisibility visibility;
    private final Initiatives initiatives;
    private final CaseReaders readers;
    private final InitiativePaperRules rules;
    private final InitiativeDrawing drawing;
    private final ConfidentialReads confidentialReads;
    private final Organisation organisation;

    InitiativePapers(
            InitiativeVisibility visibility,
            Initiatives initiatives,
            CaseReaders readers,
            InitiativePaperRules rules,
            InitiativeDrawing drawing,
            ConfidentialReads confidentialReads,
            Organisation organisation) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.readers = readers;
        this.rules = rules;
        this.drawing = drawing;
        this.confidentialReads = confidentialReads;
        this.organisation = organisation;
    }

    @Override
    public List<OfferedPaper> of(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        return rules.of(initiative, readers.of(initiative, account));
    }

    /** Without the confidential part for those who may not read it; the audit log keeps who got it. */
    @Override
    public Record facts(String caseId, OfferedPaper paper, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        RecognitionRequest request = initiatives.request(caseId);
        if (paper.confidential()) {
            confidentialReads.record(caseId, initiative.receiptNumber(), initiative.unitId(), request, account);
        } else {
            request = request.withoutConfidentialInformation();
        }
        return drawing.draw(
                paper.kind(), initiative, request, organisation.unit(paper.unitId()), readers.of(initiative, account));
    }
}
