package vn.sovang.initiative.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.initiative.InitiativeSheets;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;

/** Requests for recognition, which concern their authors. */
@Component
class InitiativeCases implements CaseKind {

    static final String KIND = "INITIATIVE";

    private final Initiatives initiatives;
    private final InitiativeSheets sheets;

    InitiativeCases(Initiatives initiatives, InitiativeSheets sheets) {
        this.initiatives = initiatives;
        this.sheets = sheets;
    }

    @Override
    public String code() {
        return KIND;
    }

    /** Its texts are the oldest and stand without a name before them. */
    @Override
    public String texts() {
        return "";
    }

    @Override
    public CaseStatus[] statuses() {
        return InitiativeStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return InitiativeStep.values();
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public String page(String caseId) {
        return "/ho-so/" + caseId;
    }

    /** The authors in force; whoever typed in their paper is none of them. */
    @Override
    public List<Concerned> concerned(String caseId) {
        return concerned(initiatives.request(caseId));
    }

    static List<Concerned> concerned(RecognitionRequest request) {
        return request.authors().stream()
                .map(author ->
                        new Concerned(author.account(), author.email(), author.name(), author.unitId(), "ownCase"))
                .toList();
    }
}
