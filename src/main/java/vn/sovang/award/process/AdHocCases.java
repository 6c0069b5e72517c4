package vn.sovang.award.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocEvent;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocStep;
import vn.sovang.award.AdHocVisibility;
import vn.sovang.award.Recipient;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Short dossiers of the simplified procedure: the officer in charge adds files. */
@Component
class AdHocCases implements CaseKind {

    private final AdHocAwards awards;
    private final AdHocVisibility visibility;
    private final Organisation organisation;

    AdHocCases(AdHocAwards awards, AdHocVisibility visibility, Organisation organisation) {
        this.awards = awards;
        this.visibility = visibility;
        this.organisation = organisation;
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
        return AdHocStep.valueOf(step).sentence();
    }

    @Override
    public boolean hasOwnPage() {
        return true;
    }

    @Override
    public Stream<String> parties(String caseId) {
        return Stream.concat(
                Stream.of(awards.get(caseId).filedBy(), awards.get(caseId).account()),
                awards.history(caseId).stream().map(AdHocEvent::actor));
    }

    @Override
    public Stream<String> way(String caseId) {
        return awards.history(caseId).stream().map(AdHocEvent::unitId);
    }

    @Override
    public String page(String caseId) {
        return "/khen-thuong/dot-xuat/" + caseId;
    }

    @Override
    public List<Concerned> concerned(String caseId) {
        AdHocAward award = awards.get(caseId);
        if (award.recipient() == Recipient.COLLECTIVE) {
            return List.of(Concerned.account(award.account(), "ownAward"));
        }
        return List.of(
                new Concerned(award.account(), award.email(), award.name(), award.recipientUnitId(), "ownAward"));
    }

    @Override
    public void deputised(String caseId, String unitId, Unit deputy) {
        awards.record(caseId, unitId, AdHocStep.DEPUTISED, null, deputy.name(), null);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        AdHocAward award = visibility.visibleTo(account, caseId);
        if (!organisation.holds(account, Role.OFFICER, award.unitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (award.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
