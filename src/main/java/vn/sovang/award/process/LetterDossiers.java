package vn.sovang.award.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultations;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.Statistics;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casework.CaseDossiers;
import vn.sovang.casework.DossierParts;
import vn.sovang.casework.TaskInfo;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Messages;

/** Gathers the dossier of a letter's task for one reader, with as many queries for one nominee as for hundreds. */
@Service
@Transactional(readOnly = true)
class LetterDossiers implements CaseDossiers {

    private final AwardLetters letters;
    private final LetterVisibility visibility;
    private final NominationDesk desk;
    private final NomineeInfos nominees;
    private final Statistics statistics;
    private final CouncilSessions sessions;
    private final ListView lists;
    private final Consultations consultations;
    private final Attachments attachments;
    private final CaseDeadlines deadlines;
    private final Organisation organisation;
    private final Messages messages;

    LetterDossiers(
            AwardLetters letters,
            LetterVisibility visibility,
            NominationDesk desk,
            NomineeInfos nominees,
            Statistics statistics,
            CouncilSessions sessions,
            ListView lists,
            Consultations consultations,
            Attachments attachments,
            CaseDeadlines deadlines,
            Organisation organisation,
            Messages messages) {
        this.letters = letters;
        this.visibility = visibility;
        this.desk = desk;
        this.nominees = nominees;
        this.statistics = statistics;
        this.sessions = sessions;
        this.lists = lists;
        this.consultations = consultations;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
    }

    @Override
    public Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale) {
        return letters.find(caseId)
                .filter(found -> !found.isAdHoc())
                .map(found -> dossier(task, visibility.visibleTo(reader, caseId), reader, locale));
    }

    private LetterDossier dossier(TaskInfo task, AwardLetter letter, String reader, Locale locale) {
        List<Nominee> all = letters.nominees(letter.id());
        CouncilSession session =
                sessions.latest(letter.id(), letter.currentUnitId()).orElse(null);
        Map<String, Unit> units = organisation.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return new LetterDossier(
                task,
                caseInfo(letter, locale),
                nominees.of(letter, all, session, reader, units, locale),
                statistics.of(all.stream().filter(Nominee::isStanding).toList(), letter.currentUnitId()),
                attachmentInfos(letter),
                letters.history(letter.id()).stream()
                        .map(event -> event(event, units, locale))
                        .toList(),
                deadlineInfos(letter, locale),
                session == null ? null : lists.council(session, locale),
                session == null ? null : lists.tally(session, locale),
                session == null ? List.of() : lists.ballots(session, reader, locale),
                opinions(letter, all, reader, units),
                new LetterDossier.Hints(
                        organisation
                                .parentOf(letter.currentUnitId())
                                .map(Unit::name)
                                .orElse(null),
                        desk.mayEdit(letter, reader)));
    }

    private LetterDossier.CaseInfo caseInfo(AwardLetter letter, Locale locale) {
        Unit filed = organisation.unit(letter.unitId());
        Unit unit = organisation.unit(letter.currentUnitId());
        return new LetterDossier.CaseInfo(
                letter.id(),
                letter.number(),
                letter.roundName(),
                messages.text(locale, "award.round." + letter.round()),
                letter.year(),
                letter.letterNumber(),
                letter.letterDate(),
                letter.submittedAt(),
                letter.status().name(),
                messages.text(locale, "award.status." + letter.status()),
                filed.id(),
                filed.name(),
                unit.id(),
                unit.name(),
                unit.tier().name(),
                messages.text(locale, "tier." + unit.tier()));
    }

    private List<DossierParts.AttachmentInfo> attachmentInfos(AwardLetter letter) {
        return attachments.of(letter.id()).stream()
                .map(file -> new DossierParts.AttachmentInfo(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.sizeBytes(),
                        file.sha256(),
                        file.uploadedAt(),
                        file.uploadedBy(),
                        organisation.nameOf(file.uploadedBy()),
                        "/api/award-letters/" + letter.id() + "/attachments/" + file.id()))
                .toList();
    }

    private LetterDossier.EventInfo event(AwardEvent event, Map<String, Unit> units, Locale locale) {
        String unitName = units.get(event.unitId()).name();
        return new LetterDossier.EventInfo(
                event.occurredAt(),
                messages.text(
                        locale,
                        event.step().sentence(event.outcome()),
                        event.actor() == null ? "" : organisation.nameOf(event.actor()),
                        unitName,
                        event.reference()),
                unitName,
                event.reason());
    }

    private List<DossierParts.DeadlineInfo> deadlineInfos(AwardLetter letter, Locale locale) {
        return deadlines.find(letter.id(), letter.currentUnitId()).stream()
                .filter(deadline -> !deadline.period().equals("P0D"))
                .map(deadline -> new DossierParts.DeadlineInfo(
                        deadline.step(),
                        messages.text(locale, "deadline.award." + deadline.step()),
                        deadline.dueAt(),
                        deadline.period(),
                        deadline.legalBasis(),
                        deadline.isVerified()))
                .toList();
    }

    /** What people said is for those who work on the list, not for members of the council or the nominating unit. */
    private List<LetterDossier.OpinionInfo> opinions(
            AwardLetter letter, List<Nominee> all, String reader, Map<String, Unit> units) {
        boolean works = Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                .anyMatch(role -> organisation.holds(reader, role, letter.currentUnitId()));
        if (!works) {
            return List.of();
        }
        Map<String, String> names = all.stream().collect(Collectors.toMap(Nominee::id, Nominee::name));
        return consultations.opinions(letter.id()).stream()
                .map(opinion -> new LetterDossier.OpinionInfo(
                        opinion.statedAt(),
                        organisation.nameOf(opinion.account()),
                        names.get(opinion.nomineeId()),
                        units.get(opinion.unitId()).name(),
                        opinion.text()))
                .toList();
    }
}
