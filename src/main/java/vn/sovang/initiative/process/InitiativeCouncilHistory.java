package vn.sovang.initiative.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.SamePeople;
import vn.sovang.council.process.CouncilHistory;
import vn.sovang.council.process.ReviewEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.Violation;

/** Initiative councils and the requests they review. */
@Component
class InitiativeCouncilHistory implements CouncilHistory {

    private final Initiatives initiatives;
    private final SamePeople people;
    private final AuthorsInWords authors;

    InitiativeCouncilHistory(Initiatives initiatives, SamePeople people, AuthorsInWords authors) {
        this.initiatives = initiatives;
        this.people = people;
        this.authors = authors;
    }

    @Override
    public boolean knows(String caseId) {
        return initiatives.find(caseId).isPresent();
    }

    @Override
    public CouncilKind council() {
        return CouncilKind.INITIATIVE;
    }

    @Override
    public String about(String caseId, Locale locale) {
        return authors.of(caseId, locale);
    }

    /** The authors, however they were entered. */
    @Override
    public Set<String> excluded(String caseId) {
        return people.accountsOf(InitiativeCases.concerned(initiatives.request(caseId)));
    }

    @Override
    public boolean isEnded(String caseId) {
        return initiatives.get(caseId).status().isEnded();
    }

    @Override
    public Optional<Violation> wrongDay(String caseId, LocalDate heldOn) {
        LocalDate appliedOn = initiatives.request(caseId).firstAppliedOn();
        return heldOn.isBefore(appliedOn)
                ? Optional.of(Violation.of("heldOn", "beforeFirstApplication", appliedOn.toString()))
                : Optional.empty();
    }

    @Override
    public void happened(ReviewEvent event, String caseId, String unitId, String account, String reason) {
        InitiativeOutcome outcome = InitiativeOutcome.valueOf(event.name());
        initiatives.record(caseId, unitId, InitiativeStep.COUNCIL_REVIEW, outcome, account, null, reason);
    }
}
