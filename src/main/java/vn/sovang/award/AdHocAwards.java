package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casefile.Resolution;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/** Awards of the simplified procedure: where each stands, what was decided and what happened to it. */
@Service
@Transactional
public class AdHocAwards {

    /** Code of the kind. */
    public static final String KIND = "AD_HOC_AWARD";

    private static final List<AdHocStatus> OPEN =
            Stream.of(AdHocStatus.values()).filter(status -> !status.isEnded()).toList();
    private static final List<AdHocOutcome> OF_THE_HEAD = List.of(AdHocOutcome.AWARD, AdHocOutcome.REFUSE);
    private static final List<AdHocOutcome> OF_THE_BODY = List.of(AdHocOutcome.RATIFY, AdHocOutcome.OVERTURN);

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final CaseHistory history;
    private final AdHocRepository facts;
    private final Acts acts;
    private final Duplicates duplicates;
    private final AwardForms forms;
    private final Statistics statistics;
    private final Honours honours;
    private final Organisation organisation;
    private final JdbcAggregateOperations aggregates;
    private final Clock clock;

    AdHocAwards(
            CaseFiles files,
            CaseNumbers numbers,
            CaseHistory history,
            AdHocRepository facts,
            Acts acts,
            Duplicates duplicates,
            AwardForms forms,
            Statistics statistics,
            Honours honours,
            Organisation organisation,
            JdbcAggregateOperations aggregates,
            Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.duplicates = duplicates;
        this.forms = forms;
        this.statistics = statistics;
        this.honours = honours;
        this.organisation = organisation;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such dossier */
    @Transactional(readOnly = true)
    public AdHocAward get(String awardId) {
        return find(awardId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AdHocAward> find(String awardId) {
        return facts.findById(awardId).map(found -> AdHocAward.of(files.get(awardId), found));
    }

    @Transactional(readOnly = true)
    public List<AdHocEvent> history(String awardId) {
        return history.of(awardId).stream().map(AdHocEvent::of).toList();
    }

    /** The head's decision first, then the one that ratified or overturned it. */
    @Transactional(readOnly = true)
    public List<AdHocDecision> decisions(String awardId) {
        return acts.of(awardId).stream().map(AdHocDecision::of).toList();
    }

    /** True for whoever gave the award as the head: ratifying it is for somebody else. */
    @Transactional(readOnly = true)
    public boolean isGivenBy(String awardId, String account) {
        return decisions(awardId).stream()
                .anyMatch(decision -> decision.outcome() == AdHocOutcome.AWARD
                        && decision.decidedBy().equals(account));
    }

    /** The form as it stood when the dossier was filed. */
    @Transactional(readOnly = true)
    public Optional<AwardForm> form(AdHocAward award) {
        return forms.find(award.formCode(), BusinessTime.dayOf(award.filedAt()));
    }

    /** What every list and decision shows (000-14, 001-21, 001-24), of the one recipient. */
    @Transactional(readOnly = true)
    public LetterStatistics statistics(AdHocAward award) {
        return statistics.ofOne(award.asNominee());
    }

    /** Number of the decision or letter in which the same deed was rewarded or proposed for the same form. */
    @Transactional(readOnly = true)
    public Optional<String> rewardedElsewhere(AdHocAward award) {
        return duplicates.of(award.asNominee());
    }

    /**
     * Opens the case of a dossier under the next number of its unit.
     *
     * @param asked what is asked for, without a case yet
     */
    AdHocAward open(AdHocAward asked) {
        String unitId = asked.unitId();
        CaseFile file = files.open(KIND, asked.name(), unitId, asked.status(), asked.filedBy());
        String number = numbers.next(unitId, "KĐX", today().getYear());
        files.number(file.id(), number);
        files.moveTo(file.id(), unitId);
        aggregates.insert(AdHocFacts.of(file.id(), asked));
        record(file.id(), unitId, AdHocStep.FILED, asked.filedBy(), number, null);
        return get(file.id());
    }

    /** Makes others who change the dossier wait; see {@link CaseFiles#lock}. */
    public void lock(String awardId) {
        files.lock(awardId);
    }

    /** Where the dossier stands now and until when; null when no limit runs. */
    public void stand(String awardId, AdHocStatus status, Instant dueAt) {
        files.stand(awardId, status, dueAt);
    }

    /** Adds an event to the history. */
    public void record(String awardId, String unitId, AdHocStep step, String actor, String reference, String reason) {
        history.record(awardId, unitId, step, step, actor, reference, reason);
    }

    /** Problems of the head's decision. */
    @Transactional(readOnly = true)
    public void checkDecision(AdHocAward award, AdHocSubmission decision, List<Violation> violations) {
        decision.check(OF_THE_HEAD, award.deedOn(), today(), violations);
        if (decision.outcome() == AdHocOutcome.AWARD && !decision.hasOverride()) {
            rewardedElsewhere(award)
                    .ifPresent(place -> violations.add(Violation.of("override", "rewardedElsewhere", place)));
        }
    }

    /** Problems of a ratification. */
    @Transactional(readOnly = true)
    public void checkRatification(AdHocAward award, AdHocSubmission ratification, List<Violation> violations) {
        LocalDate earliest = decisions(award.id()).stream()
                .map(AdHocDecision::decidedOn)
                .findFirst()
                .orElse(award.deedOn());
        ratification.check(OF_THE_BODY, earliest, today(), violations);
    }

    /** Keeps a decision with its event. */
    public void decide(AdHocAward award, String taskId, AdHocSubmission decision, String account) {
        acts.record(
                award.id(),
                award.unitId(),
                taskId,
                account,
                List.of(new Resolution(
                        null,
                        decision.outcome(),
                        decision.decisionNumber(),
                        decision.decidedOn(),
                        decision.reason(),
                        decision.override())));
        record(
                award.id(),
                award.unitId(),
                stepOf(decision.outcome()),
                account,
                decision.decisionNumber(),
                decision.reason() == null ? decision.override() : decision.reason());
    }

    private static AdHocStep stepOf(AdHocOutcome outcome) {
        return switch (outcome) {
            case AWARD -> AdHocStep.AWARDED;
            case REFUSE -> AdHocStep.REFUSED;
            case RATIFY -> AdHocStep.RATIFIED;
            case OVERTURN -> AdHocStep.OVERTURNED;
        };
    }

    /** Enters what the head gave in the register; repeated it returns the honour there is. */
    public Honour issue(String awardId) {
        Optional<Honour> existing = honour(awardId);
        if (existing.isPresent()) {
            return existing.get();
        }
        AdHocAward award = get(awardId);
        AdHocDecision decision = decisions(awardId).get(0);
        Honour honour = honours.issue(new NewHonour(
                null,
                awardId,
                award.unitId(),
                award.formCode(),
                form(award).map(AwardForm::name).orElse(award.formCode()),
                award.recipient(),
                award.name(),
                award.position(),
                award.recipientUnitId(),
                decision.decidedOn().getYear(),
                decision.decisionNumber(),
                decision.decidedOn(),
                award.evidence(),
                award.account()));
        record(awardId, award.unitId(), AdHocStep.ISSUED, null, honour.code(), null);
        return honour;
    }

    /** The honour in force; of several that were revoked the last. */
    @Transactional(readOnly = true)
    public Optional<Honour> honour(String awardId) {
        List<Honour> all = honours.ofCase(awardId);
        return all.stream()
                .filter(Honour::isValid)
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    /** The body that should ratify has overturned the award: its honour shows as revoked. */
    public void overturn(String awardId) {
        AdHocDecision decision = last(awardId);
        honour(awardId)
                .filter(Honour::isValid)
                .ifPresent(honour -> honours.revoke(
                        honour.id(),
                        decision.decisionNumber(),
                        decision.decidedOn(),
                        decision.reason(),
                        decision.decidedBy()));
    }

    /** Nobody ratified in time: the award stands, and its deciding body has to resolve the doubt. */
    public void lapseRatification(String awardId, String why) {
        AdHocAward award = get(awardId);
        honour(awardId).filter(Honour::isValid).ifPresent(honour -> honours.flag(honour.id(), why, null));
        record(awardId, award.unitId(), AdHocStep.RATIFICATION_LAPSED, null, null, null);
        stand(awardId, AdHocStatus.COMPLETED, null);
    }

    private AdHocDecision last(String awardId) {
        List<AdHocDecision> all = decisions(awardId);
        return all.get(all.size() - 1);
    }

    /** A dissolved unit's dossier goes to the successor. */
    public void handOver(String awardId, Unit successor) {
        AdHocAward before = get(awardId);
        files.moveTo(awardId, successor.id());
        record(
                awardId,
                successor.id(),
                AdHocStep.HANDED_OVER,
                null,
                null,
                organisation.unit(before.unitId()).name());
    }

    /** Running dossiers that stand at the unit. */
    @Transactional(readOnly = true)
    public List<AdHocAward> openAt(String unitId) {
        return files.heldAt(KIND, unitId, OPEN).stream().map(this::get).toList();
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
