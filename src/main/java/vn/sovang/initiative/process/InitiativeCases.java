package vn.sovang.initiative.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeSheets;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;

/** Requests for recognition: authors, submitter and the officer in charge add files. */
@Component
class InitiativeCases implements CaseKind {

    static final String KIND = "INITIATIVE";

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final InitiativeSheets sheets;
    private final Organisation organisation;

    InitiativeCases(
            Initiatives initiatives,
            InitiativeVisibility visibility,
            InitiativeSheets sheets,
            Organisation organisation) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.sheets = sheets;
        this.organisation = organisation;
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
    public Stream<String> parties(String caseId) {
        return Stream.of(
                        Stream.of(initiatives.get(caseId).submitter()),
                        initiatives.history(caseId).stream().map(InitiativeEvent::actor),
                        initiatives.request(caseId).authors().stream().map(Author::account))
                .flatMap(accounts -> accounts);
    }

    @Override
    public Stream<String> way(String caseId) {
        return initiatives.history(caseId).stream().map(InitiativeEvent::unitId);
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

    @Override
    public void deputised(String caseId, String unitId, Unit deputy) {
        initiatives.record(
                caseId, unitId, InitiativeStep.SUCCESSION, InitiativeOutcome.DEPUTISED, null, deputy.name(), null);
    }

    @Override
    public void requireContributor(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        boolean author = initiative.submitter().equals(account)
                || initiatives.request(caseId).authors().stream().anyMatch(other -> account.equals(other.account()));
        if (!author && !organisation.holds(account, Role.OFFICER, initiative.unitId())) {
            throw new NotAllowed("attachNotAllowed");
        }
        if (initiative.status().isEnded()) {
            throw new AlreadyDone("attachAfterEnd");
        }
    }
}
