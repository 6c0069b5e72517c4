package vn.sovang.award.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocSheets;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocStep;
import vn.sovang.award.AwardLetters;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;

/** Short dossiers of the simplified procedure, letters of one row, which its nominee does not judge. */
@Component
class AdHocCases extends AwardCases {

    private final AdHocAwards awards;
    private final AdHocSheets sheets;

    AdHocCases(AwardLetters letters, AdHocAwards awards, AdHocSheets sheets) {
        super(letters);
        this.awards = awards;
        this.sheets = sheets;
    }

    @Override
    public String code() {
        return AdHocAwards.KIND;
    }

    @Override
    public String texts() {
        return "adHoc.";
    }

    @Override
    public CaseStatus[] statuses() {
        return AdHocStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return AdHocStep.values();
    }

    @Override
    public String sentenceKey(String step, String outcome) {
        return "adHoc.history." + step;
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public String page(String caseId) {
        return "/khen-thuong/dot-xuat/" + caseId;
    }

    @Override
    public List<Concerned> concerned(String caseId) {
        return List.of(awards.get(caseId).nominee().concerned());
    }
}
