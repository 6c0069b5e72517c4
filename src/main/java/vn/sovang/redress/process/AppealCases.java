package vn.sovang.redress.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealSheets;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Appeals: the appellant and the officer of the unit that deals with it add files. */
@Component
class AppealCases implements CaseKind {

    private final Appeals appeals;
    private final AppealSheets sheets;
    private final CaseVisibility visibility;
    private final CasePeople people;
    private final CaseHistory history;
    private final Organisation organisation;

    AppealCases(
            Appeals appeals,
            AppealSheets sheets,
            CaseVisibility visibility,
            CasePeople people,
            CaseHistory history,
            Organisation organisation) {
        this.appeals = appeals;
        this.sheets = sheets;
        this.visibility = visibility;
        this.people = people;
        this.history = history;
        this.organisation = organisation;
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

    @Override
    public Stream<String> parties(String caseId) {
        return Stream.of(appeals.get(caseId).filedBy());
    }

    @Override
    public Stream<String> way(String caseId) {
        return Stream.of(appeals.get(caseId).unitId());
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

    @Override
    public void deputised(String caseId, String unitId, Unit deputy) {
        history.record(caseId, unitId, RedressStep.SUCCESSION, RedressOutcome.DEPUTISED, null, deputy.name(), null);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        visibility.requireReader(account, caseId);
        AppealCase appeal = appeals.get(caseId);
        if (!people.isParty(caseId, account) && !organisation.holds(account, Role.OFFICER, appeal.unitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (appeal.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
