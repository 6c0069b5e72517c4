package vn.sovang.award.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStep;
import vn.sovang.award.AwardForm;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casework.CaseDossiers;
import vn.sovang.casework.TaskInfo;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Messages;

/** The dossier beside the forms of the simplified procedure. */
@Component
class AdHocDossiers implements CaseDossiers {

    private final AdHocAwards awards;
    private final Attachments attachments;
    private final CaseDeadlines deadlines;
    private final Organisation organisation;
    private final Messages messages;

    AdHocDossiers(
            AdHocAwards awards,
            Attachments attachments,
            CaseDeadlines deadlines,
            Organisation organisation,
            Messages messages) {
        this.awards = awards;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
    }

    record Shown(
            String kind,
            TaskInfo task,
            AwardInfo award,
            String rewardedElsewhere,
            List<Decided> decisions,
            List<File> attachments,
            List<Event> history,
            List<Limit> deadlines,
            Ratification ratification,
            String page) {}

    /**
     * @param gaveIt the reader gave the award as the head and therefore does not ratify it
     * @param others who could do it instead
     */
    record Ratification(boolean gaveIt, List<String> others) {}

    record AwardInfo(
            String id,
            String number,
            String unitName,
            String name,
            String recipient,
            String position,
            String recipientUnitName,
            boolean grassroots,
            Boolean female,
            Boolean directWorker,
            String formName,
            String legalBasis,
            boolean verified,
            String deed,
            LocalDate deedOn,
            BigDecimal benefitValueVnd,
            List<String> evidence,
            String filedByName,
            Instant filedAt) {}

    record Decided(String outcomeLabel, String decisionNumber, LocalDate decidedOn, String reason, String override) {}

    record File(String name, long size, Instant uploadedAt, String byName, String sha256, String href) {}

    record Event(Instant at, String sentence, String reason) {}

    record Limit(String stepLabel, Instant dueOn, String legalBasis, boolean verified) {}

    @Override
    public Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale) {
        return awards.find(caseId).map(found -> dossier(task, awards.visibleTo(reader, caseId), reader, locale));
    }

    private Shown dossier(TaskInfo task, AdHocAward award, String reader, Locale locale) {
        return new Shown(
                "AD_HOC_AWARD",
                task,
                info(award, locale),
                awards.rewardedElsewhere(award).orElse(null),
                awards.decisions(award.id()).stream()
                        .map(decision -> new Decided(
                                messages.text(locale, "adHoc.outcome." + decision.outcome()),
                                decision.decisionNumber(),
                                decision.decidedOn(),
                                decision.reason(),
                                decision.overrideReason()))
                        .toList(),
                attachments.of(award.id()).stream()
                        .map(file -> new File(
                                file.name(),
                                file.sizeBytes(),
                                file.uploadedAt(),
                                organisation.nameOf(file.uploadedBy()),
                                file.sha256(),
                                "/api/initiatives/" + award.id() + "/attachments/" + file.id()))
                        .toList(),
                awards.history(award.id()).stream()
                        .map(event -> event(event, locale))
                        .toList(),
                deadlines.find(award.id(), award.unitId()).stream()
                        .map(deadline -> new Limit(
                                messages.text(locale, "deadline." + deadline.step()),
                                deadline.dueAt(),
                                deadline.legalBasis(),
                                deadline.isVerified()))
                        .toList(),
                ratification(award, reader),
                "/khen-thuong/dot-xuat/" + award.id());
    }

    private Ratification ratification(AdHocAward award, String reader) {
        return new Ratification(
                awards.isGivenBy(award.id(), reader),
                organisation.holders(Role.COMMITTEE, award.unitId()).stream()
                        .filter(person -> !awards.isGivenBy(award.id(), person.account()))
                        .filter(person -> !person.account().equals(award.account()))
                        .map(Person::name)
                        .toList());
    }

    private AwardInfo info(AdHocAward award, Locale locale) {
        Optional<AwardForm> form = awards.form(award);
        return new AwardInfo(
                award.id(),
                award.number(),
                organisation.unit(award.unitId()).name(),
                award.name(),
                award.recipient().name(),
                award.position(),
                organisation.unit(award.recipientUnitId()).name(),
                awards.statistics(award).grassroots() > 0,
                award.female(),
                award.directWorker(),
                form.map(known -> known.name(locale)).orElse(award.formCode()),
                form.map(AwardForm::legalBasis).orElse(null),
                form.map(AwardForm::isVerified).orElse(false),
                award.deed(),
                award.deedOn(),
                award.benefitValueVnd(),
                award.evidence(),
                organisation.nameOf(award.filedBy()),
                award.filedAt());
    }

    private Event event(CaseEvent event, Locale locale) {
        String person = event.actor() == null ? "" : organisation.nameOf(event.actor());
        return new Event(
                event.occurredAt(),
                messages.text(
                        locale,
                        AdHocStep.valueOf(event.step()).sentence(),
                        person,
                        organisation.unit(event.unitId()).name(),
                        event.reference()),
                event.reason());
    }
}
