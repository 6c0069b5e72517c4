package vn.sovang.redress.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
import vn.sovang.redress.Holder;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationSheets;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Revocations: holders and the officer of the unit add files. */
@Component
class RevocationCases implements CaseKind {

    private final Revocations revocations;
    private final RevocationSheets sheets;
    private final CaseVisibility visibility;
    private final CasePeople people;
    private final CaseHistory history;
    private final Organisation organisation;

    RevocationCases(
            Revocations revocations,
            RevocationSheets sheets,
            CaseVisibility visibility,
            CasePeople people,
            CaseHistory history,
            Organisation organisation) {
        this.revocations = revocations;
        this.sheets = sheets;
        this.visibility = visibility;
        this.people = people;
        this.history = history;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return Revocations.KIND;
    }

    @Override
    public String texts() {
        return "redress.";
    }

    @Override
    public CaseStatus[] statuses() {
        return RevocationStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return RedressStep.values();
    }

    @Override
    public String statusKey(String status) {
        return "revocation.status." + status;
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public Stream<String> parties(String caseId) {
        RevocationCase revocation = revocations.get(caseId);
        return Stream.concat(
                Stream.of(revocation.startedBy()),
                revocations.holders(caseId).stream().map(Holder::account));
    }

    @Override
    public Stream<String> way(String caseId) {
        return Stream.of(revocations.get(caseId).unitId());
    }

    @Override
    public String page(String caseId) {
        return "/thu-hoi/" + caseId;
    }

    /** The holders, and whoever started it. */
    @Override
    public List<Concerned> concerned(String caseId) {
        RevocationCase revocation = revocations.get(caseId);
        Stream<Concerned> holders = revocations.holders(caseId).stream()
                .map(holder -> new Concerned(holder.account(), holder.email(), holder.name(), null, "ownRevocation"));
        return Stream.concat(holders, Stream.of(Concerned.account(revocation.startedBy(), "startedRevocation")))
                .toList();
    }

    @Override
    public void deputised(String caseId, String unitId, Unit deputy) {
        history.record(caseId, unitId, RedressStep.SUCCESSION, RedressOutcome.DEPUTISED, null, deputy.name(), null);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        visibility.requireReader(account, caseId);
        RevocationCase revocation = revocations.get(caseId);
        if (!people.isParty(caseId, account)
                && !organisation.holds(account, Role.OFFICER, revocation.unitId())
                && !account.equals(revocation.startedBy())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (revocation.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
