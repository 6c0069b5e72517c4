package vn.sovang.redress.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.CaseDossiers;
import vn.sovang.casework.TaskInfo;
import vn.sovang.council.CouncilSessions;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.organisation.Person;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealSheets;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.ContestedStep;
import vn.sovang.redress.Independence;
import vn.sovang.shared.Messages;

/** Gathers the dossier of an appeal for one reader. */
@Service
@Transactional(readOnly = true)
class AppealDossiers implements CaseDossiers {

    private final Appeals appeals;
    private final Independence independence;
    private final CaseVisibility visibility;
    private final AppealSheets sheets;
    private final RedressParts parts;
    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Messages messages;

    AppealDossiers(
            Appeals appeals,
            Independence independence,
            CaseVisibility visibility,
            AppealSheets sheets,
            RedressParts parts,
            CouncilSessions sessions,
            Organisation organisation,
            Messages messages) {
        this.appeals = appeals;
        this.independence = independence;
        this.visibility = visibility;
        this.sheets = sheets;
        this.parts = parts;
        this.sessions = sessions;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale) {
        return appeals.find(caseId).map(appeal -> {
            visibility.requireReader(reader, caseId);
            return new RedressDossier(
                    task,
                    "APPEAL",
                    sheets.of(caseId, reader, locale),
                    "/khieu-nai/" + caseId,
                    parts.files(caseId),
                    parts.limits(caseId, appeal.unitId(), locale),
                    hints(task, appeal, locale));
        });
    }

    private RedressDossier.Hints hints(TaskInfo task, AppealCase appeal, Locale locale) {
        boolean assigns = task.key().equals(RedressNames.ASSIGN_REVIEWERS);
        return new RedressDossier.Hints(
                assigns ? candidates(appeal, locale) : null,
                null,
                null,
                appeal.status() == AppealStatus.ANSWER ? freeMembers(appeal) : null);
    }

    private List<RedressDossier.Candidate> candidates(AppealCase appeal, Locale locale) {
        return independence.reviewers(appeal).stream()
                .map(person -> candidate(person, appeal.unitId(), locale))
                .toList();
    }

    private RedressDossier.Candidate candidate(Person person, String unitId, Locale locale) {
        return new RedressDossier.Candidate(
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
