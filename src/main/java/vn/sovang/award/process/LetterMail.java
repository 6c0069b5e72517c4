package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardStep;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.CaseMail;
import vn.sovang.notification.CaseRef;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Notice.NominationOutcome;
import vn.sovang.notification.Notice.NomineeReason;
import vn.sovang.notification.Notifications;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;

/** Tells the people of a letter: nominees who can be reached, and the officers of the nominating unit. */
@Component
public class LetterMail {

    /** More reasons than this are read on the page of the letter. */
    private static final int MOST_REASONS = 100;

    private final AwardLetters letters;
    private final AwardForms forms;
    private final Honours honours;
    private final Organisation organisation;
    private final Notifications notifications;
    private final CaseMail mail;
    private final NomineeAddresses addresses;

    LetterMail(
            AwardLetters letters,
            AwardForms forms,
            Honours honours,
            Organisation organisation,
            Notifications notifications,
            CaseMail mail,
            NomineeAddresses addresses) {
        this.letters = letters;
        this.forms = forms;
        this.honours = honours;
        this.organisation = organisation;
        this.notifications = notifications;
        this.mail = mail;
        this.addresses = addresses;
    }

    /** What the unit resolved: to each nominee the own result, to the nominating unit a summary with all reasons. */
    public void tellResult(String caseId, String unitId) {
        AwardLetter letter = letters.get(caseId);
        CaseRef about = mail.about(caseId);
        String unitName = organisation.unit(unitId).name();
        Map<String, NomineeDecision> decisions = letters.decisionsOf(caseId, unitId);
        Map<String, String> codes = honours.ofCase(caseId).stream()
                .filter(honour -> honour.nomineeId() != null)
                .collect(Collectors.toMap(Honour::nomineeId, Honour::code, (first, second) -> second));
        Map<String, String> formNames = new HashMap<>();
        Map<NominationOutcome, Integer> counts = new HashMap<>();
        List<NomineeReason> reasons = new ArrayList<>();
        for (Nominee nominee : letters.nominees(caseId)) {
            NomineeDecision decision = decisions.get(nominee.id());
            NominationOutcome outcome = outcomeOf(nominee, decision);
            if (outcome == null) {
                continue;
            }
            counts.merge(outcome, 1, Integer::sum);
            boolean given = outcome == NominationOutcome.AWARDED;
            String reason = decision == null ? nominee.statusReason() : decision.reason();
            if (!given && reason != null) {
                reasons.add(new NomineeReason(nominee.name(), reason));
            }
            String formName = formNames.computeIfAbsent(
                    nominee.formCode(), code -> forms.of(letter, code).name());
            addresses
                    .of(nominee)
                    .ifPresent(to -> notifications.tell(new Notice.NominationResult(
                            to,
                            about,
                            nominee.id() + "/" + (decision == null ? "" : unitId) + outcome,
                            unitName,
                            nominee.name(),
                            formName,
                            outcome,
                            decision == null ? null : decision.decisionNumber(),
                            decision == null ? null : decision.decidedOn(),
                            reason,
                            given ? codes.get(nominee.id()) : null)));
        }
        NomineeDecision any = decisions.values().stream().findFirst().orElse(null);
        officersOf(letter)
                .forEach(officer -> notifications.tell(new Notice.LetterResult(
                        Recipient.of(officer),
                        about,
                        unitId,
                        unitName,
                        counts.getOrDefault(NominationOutcome.AWARDED, 0),
                        counts.getOrDefault(NominationOutcome.PROPOSED_UP, 0),
                        counts.getOrDefault(NominationOutcome.REFUSED, 0),
                        counts.getOrDefault(NominationOutcome.DROPPED, 0),
                        any == null ? null : any.decisionNumber(),
                        any == null ? null : any.decidedOn(),
                        reasons.subList(0, Math.min(reasons.size(), MOST_REASONS)))));
    }

    /** Null for a row that this level has not resolved. */
    private static NominationOutcome outcomeOf(Nominee nominee, NomineeDecision decision) {
        if (decision != null) {
            return switch (decision.outcome()) {
                case AWARD -> NominationOutcome.AWARDED;
                case PROPOSE -> NominationOutcome.PROPOSED_UP;
                case REFUSE -> NominationOutcome.REFUSED;
            };
        }
        return nominee.status() == NomineeStatus.DROPPED ? NominationOutcome.DROPPED : null;
    }

    /** Rows were dropped because nobody supplemented them. */
    public void tellLapsed(String caseId, String unitId, int dropped, LocalDate dueOn) {
        CaseRef about = mail.about(caseId);
        String unitName = organisation.unit(unitId).name();
        officersOf(letters.get(caseId))
                .forEach(officer -> notifications.tell(new Notice.NominationsLapsed(
                        Recipient.of(officer), about, unitId + "/" + dueOn, unitName, dropped, dueOn)));
    }

    /** The unit does not forward what others would have to decide on. */
    public void tellNotForwarded(String caseId, String unitId, String reason) {
        AwardLetter letter = letters.get(caseId);
        CaseRef about = mail.about(caseId);
        String unitName = organisation.unit(unitId).name();
        List<Nominee> stopped = letters.nominees(caseId).stream()
                .filter(nominee -> nominee.status() == NomineeStatus.PROPOSED_UP)
                .toList();
        stopped.forEach(nominee -> addresses
                .of(nominee)
                .ifPresent(to -> notifications.tell(new Notice.NominationResult(
                        to,
                        about,
                        nominee.id() + "/" + unitId + NominationOutcome.NOT_FORWARDED,
                        unitName,
                        nominee.name(),
                        forms.of(letter, nominee.formCode()).name(),
                        NominationOutcome.NOT_FORWARDED,
                        null,
                        null,
                        reason,
                        null))));
        officersOf(letter)
                .forEach(officer -> notifications.tell(new Notice.LetterNotForwarded(
                        Recipient.of(officer), about, unitId, unitName, stopped.size(), reason)));
    }

    public void tellWithdrawn(String caseId, String unitId) {
        CaseRef about = mail.about(caseId);
        String unitName = organisation.unit(unitId).name();
        AwardEvent withdrawal = letters.history(caseId).stream()
                .filter(event -> event.step() == AwardStep.WITHDRAWAL)
                .reduce((first, second) -> second)
                .orElseThrow();
        officersOf(letters.get(caseId))
                .forEach(officer -> notifications.tell(new Notice.LetterWithdrawn(
                        Recipient.of(officer),
                        about,
                        unitId,
                        unitName,
                        organisation.nameOf(withdrawal.actor()),
                        withdrawal.reason())));
    }

    private List<Person> officersOf(AwardLetter letter) {
        return organisation.holders(
                Role.OFFICER, organisation.inCharge(letter.unitId()).id());
    }
}
