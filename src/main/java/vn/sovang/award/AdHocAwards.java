package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseSearch;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casefile.Resolution;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;

/** Awards of the simplified procedure: what only they have beside other {@link AwardLetters letters}. */
@Service
@Transactional
public class AdHocAwards {

    /** Code of the kind. */
    public static final String KIND = "AD_HOC_AWARD";

    private static final List<AdHocOutcome> OF_THE_HEAD = List.of(AdHocOutcome.AWARD, AdHocOutcome.REFUSE);
    private static final List<AdHocOutcome> OF_THE_BODY = List.of(AdHocOutcome.RATIFY, AdHocOutcome.OVERTURN);

    private final AwardLetters letters;
    private final NomineeRows rows;
    private final CaseVisibility cases;
    private final CaseHistory history;
    private final Acts acts;
    private final Duplicates duplicates;
    private final AwardForms forms;
    private final Statistics statistics;
    private final Honours honours;
    private final Clock clock;

    AdHocAwards(
            AwardLetters letters,
            NomineeRows rows,
            CaseVisibility cases,
            CaseHistory history,
            Acts acts,
            Duplicates duplicates,
            AwardForms forms,
            Statistics statistics,
            Honours honours,
            Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.cases = cases;
        this.history = history;
        this.acts = acts;
        this.duplicates = duplicates;
        this.forms = forms;
        this.statistics = statistics;
        this.honours = honours;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such dossier */
    @Transactional(readOnly = true)
    public AdHocAward get(String awardId) {
        return find(awardId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AdHocAward> find(String awardId) {
        return letters.find(awardId)
                .filter(AwardLetter::isAdHoc)
                .map(letter -> new AdHocAward(letter, letters.nominee(awardId)));
    }

    /** @throws NotVisible when the account may not know of the dossier; the nominee is no party to it */
    @Transactional(readOnly = true)
    public AdHocAward visibleTo(String account, String awardId) {
        cases.requireReader(account, awardId);
        return get(awardId);
    }

    /** As {@link #visibleTo}; others who change the dossier wait. */
    AdHocAward heldBy(String account, String awardId) {
        cases.requireReader(account, awardId);
        letters.lock(awardId);
        return get(awardId);
    }

    /** Visible dossiers, newest first. */
    @Transactional(readOnly = true)
    public PageOf<AdHocAward> visible(String account, Paging paging) {
        return cases.search(account, CaseSearch.of(KIND), paging).map(this::get);
    }

    /** Whether it was decided about the account's own deed; who is only proposed learns nothing yet. */
    @Transactional(readOnly = true)
    public boolean isDecidedAbout(String account, String awardId) {
        return find(awardId)
                .map(AdHocAward::nominee)
                .filter(nominee -> account.equals(nominee.account()))
                .filter(nominee -> nominee.status() != NomineeStatus.PROPOSED)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<CaseEvent> history(String awardId) {
        return history.of(awardId);
    }

    /** The head's decision first, then the one that ratified or overturned it. */
    @Transactional(readOnly = true)
    public List<Act> decisions(String awardId) {
        return acts.of(awardId);
    }

    /** True for whoever gave the award as the head: ratifying it is for somebody else. */
    @Transactional(readOnly = true)
    public boolean isGivenBy(String awardId, String account) {
        return acts.of(awardId, AdHocOutcome.AWARD).stream()
                .anyMatch(act -> act.decidedBy().equals(account));
    }

    /** The form as it stood when the dossier was filed. */
    @Transactional(readOnly = true)
    public Optional<AwardForm> form(AdHocAward award) {
        return forms.find(award.formCode(), BusinessTime.dayOf(award.filedAt()));
    }

    /** What every list and decision shows (000-14, 001-21, 001-24), of the one recipient. */
    @Transactional(readOnly = true)
    public LetterStatistics statistics(AdHocAward award) {
        return statistics.ofOne(award.nominee());
    }

    /** Number of the decision or letter in which the same deed was rewarded or proposed for the same form. */
    @Transactional(readOnly = true)
    public Optional<String> rewardedElsewhere(AdHocAward award) {
        return duplicates.of(award.nominee());
    }

    /** Where the dossier stands now and until when; null when no limit runs. */
    public void stand(String awardId, AdHocStatus status, Instant dueAt) {
        letters.stand(awardId, status, dueAt);
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
        LocalDate earliest =
                decisions(award.id()).stream().map(Act::decidedOn).findFirst().orElse(award.deedOn());
        ratification.check(OF_THE_BODY, earliest, today(), violations);
    }

    /** Keeps a decision with its event; the row stands where the head's decision leads. */
    public void decide(AdHocAward award, String taskId, AdHocSubmission decision, String account) {
        Resolution resolution = new Resolution(
                award.nominee().id(),
                decision.outcome(),
                decision.decisionNumber(),
                decision.decidedOn(),
                decision.reason(),
                decision.override());
        acts.record(award.id(), award.unitId(), taskId, account, List.of(resolution));
        switch (decision.outcome()) {
            case AWARD -> rows.stand(award.id(), NomineeStatus.AWARDED, decision.reason());
            case REFUSE -> rows.stand(award.id(), NomineeStatus.REFUSED, decision.reason());
            case RATIFY, OVERTURN -> {}
        }
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
        Act act = decisions(awardId).get(0);
        Honour honour =
                honours.issue(award.letter(), award.nominee(), award.unitId(), act.decisionNumber(), act.decidedOn());
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
        Act act = acts.latestOn(awardId).orElseThrow();
        honour(awardId)
                .filter(Honour::isValid)
                .ifPresent(honour -> honours.revoke(
                        honour.id(), act.decisionNumber(), act.decidedOn(), act.reason(), act.decidedBy()));
    }

    /** Nobody ratified in time: the award stands, and its deciding body has to resolve the doubt. */
    public void lapseRatification(String awardId, String why) {
        AdHocAward award = get(awardId);
        honour(awardId).filter(Honour::isValid).ifPresent(honour -> honours.flag(honour.id(), why, null));
        record(awardId, award.unitId(), AdHocStep.RATIFICATION_LAPSED, null, null, null);
        stand(awardId, AdHocStatus.COMPLETED, null);
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
