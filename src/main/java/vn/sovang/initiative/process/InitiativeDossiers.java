package vn.sovang.initiative.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.SimilarTitles;
import vn.sovang.casework.CaseDossiers;
import vn.sovang.casework.DossierParts;
import vn.sovang.casework.TaskInfo;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.process.CouncilView;
import vn.sovang.council.process.RevoteRule;
import vn.sovang.document.Attachments;
import vn.sovang.initiative.CaseViews;
import vn.sovang.initiative.ConfidentialReads;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.initiative.RequestVersion;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;

/** Gathers the dossier of a request for recognition for one reader. */
@Service
@Transactional(readOnly = true)
class InitiativeDossiers implements CaseDossiers {

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final CaseViews views;
    private final CaseDeadlines deadlines;
    private final Acts acts;
    private final CouncilSessions sessions;
    private final CouncilView councilView;
    private final Attachments attachments;
    private final Organisation organisation;
    private final RequestChanges changes;
    private final RevoteRule revotes;
    private final SimilarTitles similar;
    private final ConfidentialReads confidentialReads;
    private final Messages messages;

    InitiativeDossiers(
            Initiatives initiatives,
            InitiativeVisibility visibility,
            CaseViews views,
            CaseDeadlines deadlines,
            Acts acts,
            CouncilSessions sessions,
            CouncilView councilView,
            Attachments attachments,
            Organisation organisation,
            RequestChanges changes,
            RevoteRule revotes,
            SimilarTitles similar,
            ConfidentialReads confidentialReads,
            Messages messages) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.views = views;
        this.deadlines = deadlines;
        this.acts = acts;
        this.sessions = sessions;
        this.councilView = councilView;
        this.attachments = attachments;
        this.organisation = organisation;
        this.changes = changes;
        this.revotes = revotes;
        this.similar = similar;
        this.confidentialReads = confidentialReads;
        this.messages = messages;
    }

    @Override
    public Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale) {
        return initiatives
                .find(caseId)
                .map(found -> dossier(task, visibility.visibleTo(reader, caseId), reader, locale));
    }

    @Override
    public void handedOut(Object dossier, String reader) {
        if (dossier instanceof Dossier request && request.holdsConfidentialInformation()) {
            Dossier.CaseInfo about = request.caseInfo();
            confidentialReads.record(about.id(), about.receiptNumber(), about.unitId(), request.request(), reader);
        }
    }

    private Dossier dossier(TaskInfo task, Initiative initiative, String reader, Locale locale) {
        boolean confidential = visibility.seesConfidential(reader, initiative);
        List<RequestVersion> versions = initiatives.versions(initiative.id()).stream()
                .map(version -> confidential ? version : withoutConfidential(version))
                .toList();
        boolean author = versions.get(versions.size() - 1).request().authors().stream()
                .anyMatch(other -> reader.equals(other.account()));
        List<CouncilSession> all = sessions.of(initiative.id());
        CouncilSession current = all.stream()
                .filter(session -> session.unitId().equals(initiative.unitId()))
                .reduce((first, second) -> second)
                .orElse(null);
        return new Dossier(
                task,
                caseInfo(initiative, locale),
                versions.get(versions.size() - 1).request(),
                versionInfos(versions, locale),
                attachmentInfos(initiative),
                events(initiative, locale),
                deadlineInfos(initiative, locale),
                decisionInfos(initiative, locale),
                current == null ? null : councilView.of(current, reader, author, locale),
                all.stream()
                        .filter(session -> session != current)
                        .map(session -> councilView.of(session, reader, author, locale))
                        .toList(),
                criteria(locale),
                hints(initiative, current, reader, locale),
                appraisal(initiative));
    }

    private static RequestVersion withoutConfidential(RequestVersion version) {
        return new RequestVersion(
                version.version(),
                version.request().withoutConfidentialInformation(),
                version.filedAt(),
                version.filedBy());
    }

    private Dossier.CaseInfo caseInfo(Initiative initiative, Locale locale) {
        return new Dossier.CaseInfo(
                initiative.id(),
                initiative.receiptNumber(),
                initiative.status().name(),
                initiative.filedAt(),
                initiative.submitter(),
                organisation.nameOf(initiative.submitter()),
                initiative.onBehalf(),
                initiative.targetTier().name(),
                messages.text(locale, "tier." + initiative.targetTier()),
                initiative.unitId(),
                organisation.unit(initiative.unitId()).name(),
                initiative.tier().name(),
                messages.text(locale, "tier." + initiative.tier()));
    }

    private List<Dossier.VersionInfo> versionInfos(List<RequestVersion> versions, Locale locale) {
        List<Dossier.VersionInfo> infos = new ArrayList<>();
        RecognitionRequest before = null;
        for (RequestVersion version : versions) {
            infos.add(new Dossier.VersionInfo(
                    version.version(),
                    version.filedAt(),
                    version.filedBy(),
                    organisation.nameOf(version.filedBy()),
                    before == null ? List.of() : changes.between(before, version.request(), locale)));
            before = version.request();
        }
        return infos;
    }

    private List<DossierParts.AttachmentInfo> attachmentInfos(Initiative initiative) {
        return attachments.of(initiative.id()).stream()
                .map(file -> new DossierParts.AttachmentInfo(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.sizeBytes(),
                        file.sha256(),
                        file.uploadedAt(),
                        file.uploadedBy(),
                        organisation.nameOf(file.uploadedBy()),
                        "/api/initiatives/" + initiative.id() + "/attachments/" + file.id()))
                .toList();
    }

    private List<Dossier.EventInfo> events(Initiative initiative, Locale locale) {
        return views.history(initiative.id()).stream()
                .map(event -> new Dossier.EventInfo(
                        event.at(),
                        event.unitId(),
                        event.unitName(),
                        event.step().name(),
                        messages.text(locale, "step." + event.step()),
                        event.outcome().name(),
                        messages.text(locale, "outcome." + event.outcome()),
                        event.by(),
                        event.byName(),
                        event.reference(),
                        event.reason()))
                .toList();
    }

    private List<DossierParts.DeadlineInfo> deadlineInfos(Initiative initiative, Locale locale) {
        return deadlines.find(initiative.id(), initiative.unitId()).stream()
                .map(deadline -> new DossierParts.DeadlineInfo(
                        deadline.step(),
                        messages.text(locale, "deadline." + deadline.step()),
                        deadline.dueAt(),
                        deadline.period(),
                        deadline.legalBasis(),
                        deadline.isVerified()))
                .toList();
    }

    private List<Dossier.DecisionInfo> decisionInfos(Initiative initiative, Locale locale) {
        return acts.of(initiative.id()).stream()
                .map(decision -> decisionInfo(initiative, decision, locale))
                .toList();
    }

    private Dossier.DecisionInfo decisionInfo(Initiative initiative, Act decision, Locale locale) {
        Unit unit = organisation.unit(decision.unitId());
        String code = initiatives.history(initiative.id()).stream()
                .filter(event -> event.outcome() == InitiativeOutcome.ENTERED
                        && event.unitId().equals(unit.id())
                        && decision.is(DecisionOutcome.RECOGNISE))
                .map(InitiativeEvent::reference)
                .findFirst()
                .orElse(null);
        return new Dossier.DecisionInfo(
                unit.id(),
                unit.name(),
                unit.tier().name(),
                messages.text(locale, "tier." + unit.tier()),
                decision.outcome(),
                messages.text(locale, "decision." + decision.outcome()),
                decision.decisionNumber(),
                decision.decidedOn(),
                decision.reason(),
                code);
    }

    private List<Dossier.Criterion> criteria(Locale locale) {
        return List.of(
                criterion("novelty", 30, locale),
                criterion("applicability", 30, locale),
                criterion("effectiveness", 40, locale));
    }

    private Dossier.Criterion criterion(String key, int max, Locale locale) {
        return new Dossier.Criterion(
                key,
                messages.text(locale, "criterion." + key),
                max,
                messages.text(locale, "criterion." + key + ".explanation"));
    }

    private Dossier.Hints hints(Initiative initiative, CouncilSession session, String reader, Locale locale) {
        List<String> allowed = new ArrayList<>();
        if (session != null && session.outcome() == CouncilOutcome.PASSED) {
            allowed.add(DecisionOutcome.RECOGNISE.name());
        }
        allowed.add(DecisionOutcome.REFUSE.name());
        if (session != null && revotes.mayReturn(session)) {
            allowed.add(DecisionOutcome.RETURN.name());
        }
        return new Dossier.Hints(
                allowed,
                organisation.parentOf(initiative.unitId()).map(Unit::name).orElse(null),
                reviews(reader, initiative) ? similarTitles(initiative, locale) : List.of());
    }

    /** What other cases there are is for those who judge whether this one is new. */
    private boolean reviews(String reader, Initiative initiative) {
        return initiatives.isReader(initiative.id(), reader)
                || Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                        .anyMatch(role -> organisation.holds(reader, role, initiative.unitId()));
    }

    private List<Dossier.SimilarTitle> similarTitles(Initiative initiative, Locale locale) {
        return similar.to(initiative.id()).stream()
                .map(other -> new Dossier.SimilarTitle(
                        other.number(),
                        other.title(),
                        organisation.unit(other.unitId()).name(),
                        BusinessTime.dayOf(other.openedAt()).getYear(),
                        messages.text(locale, "status." + other.status())))
                .toList();
    }

    /** The last appraisal at the unit that holds the case. */
    private Dossier.AppraisalInfo appraisal(Initiative initiative) {
        return initiatives.history(initiative.id()).stream()
                .filter(event -> event.step() == InitiativeStep.APPRAISAL
                        && event.unitId().equals(initiative.unitId()))
                .reduce((first, second) -> second)
                .map(event -> new Dossier.AppraisalInfo(event.outcome().name(), event.reason()))
                .orElse(null);
    }
}
