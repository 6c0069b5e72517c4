package vn.sovang.initiative.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.SimilarTitles;
import vn.sovang.casework.FormFacts;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.process.CouncilView;
import vn.sovang.council.process.RevoteRule;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;

/** What the forms of recognition need: the request, what the council found, which outcomes are open. */
@Service
@Transactional(readOnly = true)
class InitiativeForms implements FormFacts {

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final CouncilSessions sessions;
    private final CouncilView councilView;
    private final Organisation organisation;
    private final RevoteRule revotes;
    private final SimilarTitles similar;
    private final Messages messages;

    InitiativeForms(
            Initiatives initiatives,
            InitiativeVisibility visibility,
            CouncilSessions sessions,
            CouncilView councilView,
            Organisation organisation,
            RevoteRule revotes,
            SimilarTitles similar,
            Messages messages) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.sessions = sessions;
        this.councilView = councilView;
        this.organisation = organisation;
        this.revotes = revotes;
        this.similar = similar;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return Initiatives.KIND;
    }

    @Override
    public Object of(Asked asked) {
        Initiative initiative = initiatives.get(asked.caseId());
        RecognitionRequest filed = initiatives.request(initiative.id());
        boolean author =
                filed.authors().stream().anyMatch(other -> asked.reader().equals(other.account()));
        List<CouncilSession> all = sessions.of(initiative.id());
        CouncilSession current = all.stream()
                .filter(session -> session.unitId().equals(initiative.unitId()))
                .reduce((first, second) -> second)
                .orElse(null);
        return new RecognitionDossier(
                visibility.seesConfidential(asked.reader(), initiative)
                        ? filed
                        : filed.withoutConfidentialInformation(),
                current == null ? null : councilView.of(current, asked.reader(), author, asked.locale()),
                all.stream()
                        .filter(session -> session != current)
                        .map(session -> councilView.of(session, asked.reader(), author, asked.locale()))
                        .toList(),
                criteria(asked.locale()),
                hints(initiative, current, asked),
                appraisal(initiative));
    }

    private List<RecognitionDossier.Criterion> criteria(Locale locale) {
        return List.of(
                criterion("novelty", 30, locale),
                criterion("applicability", 30, locale),
                criterion("effectiveness", 40, locale));
    }

    private RecognitionDossier.Criterion criterion(String key, int max, Locale locale) {
        return new RecognitionDossier.Criterion(
                key,
                messages.text(locale, "criterion." + key),
                max,
                messages.text(locale, "criterion." + key + ".explanation"));
    }

    private RecognitionDossier.Hints hints(Initiative initiative, CouncilSession session, Asked asked) {
        List<String> allowed = new ArrayList<>();
        if (session != null && session.outcome() == CouncilOutcome.PASSED) {
            allowed.add(DecisionOutcome.RECOGNISE.name());
        }
        allowed.add(DecisionOutcome.REFUSE.name());
        if (session != null && revotes.mayReturn(session)) {
            allowed.add(DecisionOutcome.RETURN.name());
        }
        return new RecognitionDossier.Hints(
                allowed,
                organisation.parentOf(initiative.unitId()).map(Unit::name).orElse(null),
                messages.text(asked.locale(), "tier." + initiative.targetTier()),
                initiative.filedAt(),
                reviews(asked.reader(), initiative) ? similarTitles(initiative, asked.locale()) : List.of());
    }

    /** What other cases there are is for those who judge whether this one is new. */
    private boolean reviews(String reader, Initiative initiative) {
        boolean author = initiatives.request(initiative.id()).authors().stream()
                .anyMatch(other -> reader.equals(other.account()));
        return !author && mayJudge(reader, initiative);
    }

    private boolean mayJudge(String reader, Initiative initiative) {
        return initiatives.isReader(initiative.id(), reader)
                || Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                        .anyMatch(role -> organisation.holds(reader, role, initiative.unitId()));
    }

    private List<RecognitionDossier.SimilarTitle> similarTitles(Initiative initiative, Locale locale) {
        return similar.to(initiative.id()).stream()
                .map(other -> new RecognitionDossier.SimilarTitle(
                        other.number(),
                        other.title(),
                        organisation.unit(other.unitId()).name(),
                        BusinessTime.dayOf(other.openedAt()).getYear(),
                        messages.text(locale, "status." + other.status())))
                .toList();
    }

    /** The last appraisal at the unit that holds the case. */
    private RecognitionDossier.AppraisalInfo appraisal(Initiative initiative) {
        return initiatives.history(initiative.id()).stream()
                .filter(event -> event.step() == InitiativeStep.APPRAISAL
                        && event.unitId().equals(initiative.unitId()))
                .reduce((first, second) -> second)
                .map(event ->
                        new RecognitionDossier.AppraisalInfo(event.outcome().name(), event.reason()))
                .orElse(null);
    }
}
