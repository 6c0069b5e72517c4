package vn.sovang.redress.process;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.FormFacts;
import vn.sovang.council.CouncilSessions;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.organisation.Person;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.ContestedStep;
import vn.sovang.redress.Independence;
import vn.sovang.shared.Messages;

/** What the forms of appeals need: who may review, and whether a council could judge again. */
@Service
@Transactional(readOnly = true)
class AppealForms implements FormFacts {

    private final Appeals appeals;
    private final Independence independence;
    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Messages messages;

    AppealForms(
            Appeals appeals,
            Independence independence,
            CouncilSessions sessions,
            Organisation organisation,
            Messages messages) {
        this.appeals = appeals;
        this.independence = independence;
        this.sessions = sessions;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return Appeals.KIND;
    }

    /** What the forms find as {@code hints}; null where the form does not ask for it. */
    record Facts(Hints hints) {}

    /**
     * @param candidates people who may review the appeal
     * @param freeMembers members of the council who could judge a reopened case, as far as there would be a council
     */
    record Hints(List<Candidate> candidates, Integer freeMembers) {}

    record Candidate(String account, String name, List<String> posts) {}

    @Override
    public Object of(Asked asked) {
        AppealCase appeal = appeals.get(asked.caseId());
        boolean assigns = asked.task().key().equals(RedressNames.ASSIGN_REVIEWERS);
        return new Facts(new Hints(
                assigns ? candidates(appeal, asked.locale()) : null,
                appeal.status() == AppealStatus.ANSWER ? freeMembers(appeal) : null));
    }

    private List<Candidate> candidates(AppealCase appeal, Locale locale) {
        return independence.reviewers(appeal).stream()
                .map(person -> candidate(person, appeal.unitId(), locale))
                .toList();
    }

    private Candidate candidate(Person person, String unitId, Locale locale) {
        return new Candidate(
                person.account(),
                person.name(),
                organisation.postsOf(person.account()).stream()
                        .filter(post -> post.unitId().equals(unitId))
                        .map(post -> messages.text(locale, "role." + post.role()))
                        .distinct()
                        .toList());
    }

    /** Only a refusal after the council goes back to a council. */
    private Integer freeMembers(AppealCase appeal) {
        if (appeal.kind() != AppealKind.INITIATIVE || appeal.contested().step() != ContestedStep.DECISION) {
            return null;
        }
        return sessions.freeFor(
                        CouncilKind.INITIATIVE,
                        organisation.inCharge(appeal.contested().unitId()).id(),
                        independence.tookPart(appeal.contested().caseId()))
                .size();
    }
}
