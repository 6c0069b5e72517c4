package vn.sovang.redress.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealSheets;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressStep;

/** Appeals, which concern whoever filed them. */
@Component
class AppealCases implements CaseKind {

    private final Appeals appeals;
    private final AppealSheets sheets;

    AppealCases(Appeals appeals, AppealSheets sheets) {
        this.appeals = appeals;
        this.sheets = sheets;
    }

    @Override
    public String code() {
        return Appeals.KIND;
    }

    @Override
    public String texts() {
        return "redress.";
    }

    @Override
    public CaseStatus[] statuses() {
        return AppealStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return RedressStep.values();
    }

    @Override
    public String statusKey(String status) {
        return "appeal.status." + status;
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public boolean tells(CaseEvent event, String reader) {
        return sheets.tells(event, reader);
    }

    /** Reviewers get mails. */
    @Override
    public boolean tellsOfMails(String caseId, String officer) {
        return sheets.worksOn(caseId, officer);
    }

    @Override
    public String page(String caseId) {
        return "/khieu-nai/" + caseId;
    }

    /** The appellant; {@link vn.sovang.redress.Independence} also keeps those away who took part before. */
    @Override
    public List<Concerned> concerned(String caseId) {
        AppealCase appeal = appeals.get(caseId);
        return appeal.petition().onBehalf() ? List.of() : List.of(Concerned.account(appeal.filedBy(), "tookPart"));
    }

    /** Others than the unit that deals with it only read. */
    @Override
    public boolean isIssuedOnItsWay() {
        return false;
    }
}
