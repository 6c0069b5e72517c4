package vn.sovang.redress;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Clipped;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Finds the decision that an appeal would be against and asks whether the person is a party to it. */
@Component
class ContestedDecisions {

    private final Initiatives initiatives;
    private final InitiativeVisibility caseVisibility;
    private final Acts acts;
    private final Revocations revocations;
    private final CaseVisibility cases;
    private final AwardLetters letters;
    private final LetterVisibility letterVisibility;
    private final AdHocAwards adHocAwards;
    private final Organisation organisation;

    ContestedDecisions(
            Initiatives initiatives,
            InitiativeVisibility caseVisibility,
            Acts acts,
            Revocations revocations,
            CaseVisibility cases,
            AwardLetters letters,
            LetterVisibility letterVisibility,
            AdHocAwards adHocAwards,
            Organisation organisation) {
        this.initiatives = initiatives;
        this.caseVisibility = caseVisibility;
        this.acts = acts;
        this.revocations = revocations;
        this.cases = cases;
        this.letters = letters;
        this.letterVisibility = letterVisibility;
        this.adHocAwards = adHocAwards;
        this.organisation = organisation;
    }

    /**
     * A decision that may be appealed against; see {@link AppealCase}.
     *
     * @param parties accounts of those whom it concerns; they may read the appeal
     */
    record Contested(ContestedDecision decision, String title, Instant at, boolean onBehalf, Set<String> parties) {

        static Contested by(Act act, AppealKind kind, String title, boolean onBehalf, Set<String> parties) {
            return new Contested(ContestedDecision.of(kind, act), title, act.recordedAt(), onBehalf, parties);
        }
    }

    /**
     * @return empty when nothing was refused or revoked
     * @throws NotVisible when the account may not know of the subject
     * @throws NotAllowed when it is not a party
     */
    Optional<Contested> find(NewAppeal.Subject subject, String account) {
        return switch (subject.kind()) {
            case INITIATIVE -> ofInitiative(subject.id(), account);
            case REVOCATION -> ofRevocation(subject.id(), account);
            case NOMINEE -> ofNominee(subject.id(), account);
            case AD_HOC_AWARD -> ofAdHocAward(subject.id(), account);
        };
    }

    private Optional<Contested> ofInitiative(String caseId, String account) {
        Initiative initiative = caseVisibility.visibleTo(account, caseId);
        Set<String> authors =
                accounts(initiatives.request(caseId).authors().stream().map(Author::account));
        boolean author = authors.contains(account);
        if (!author && !account.equals(initiative.submitter())) {
            throw new NotAllowed("appealForOthers");
        }
        return lastRefusal(initiative).map(refusal -> {
            if (refusal.step() == InitiativeStep.DECISION) {
                Act act = acts.latest(caseId, refusal.unitId()).orElseThrow();
                return Contested.by(act, AppealKind.INITIATIVE, initiative.title(), !author, authors);
            }
            ContestedDecision decision = ContestedDecision.unwritten(
                    AppealKind.INITIATIVE,
                    "INITIATIVE/" + caseId + "/APPRAISAL/" + refusal.id(),
                    caseId,
                    caseId,
                    ContestedStep.APPRAISAL,
                    refusal.unitId(),
                    refusal.occurredAt(),
                    refusal.reason());
            return new Contested(decision, initiative.title(), refusal.occurredAt(), !author, authors);
        });
    }

    /** The case must have ended with it: a refusal that a re-vote or a reopening has overtaken is none any more. */
    private Optional<InitiativeEvent> lastRefusal(Initiative initiative) {
        if (!initiative.status().isEnded()
                || initiative.status() == InitiativeStatus.WITHDRAWN
                || initiative.status() == InitiativeStatus.LAPSED) {
            return Optional.empty();
        }
        return initiatives.history(initiative.id()).stream()
                .filter(event -> event.step() == InitiativeStep.APPRAISAL || event.step() == InitiativeStep.DECISION)
                .reduce((first, second) -> second)
                .filter(event -> event.outcome() == InitiativeOutcome.REFUSE);
    }

    private Optional<Contested> ofRevocation(String id, String account) {
        cases.requireReader(account, id);
        RevocationCase revocation = revocations.find(id).orElseThrow(() -> new NotVisible("case"));
        boolean holder = revocations.isHolder(id, account);
        if (!holder && !represents(revocation, account)) {
            throw new NotAllowed("appealForOthers");
        }
        if (revocation.status() != RevocationStatus.REVOKED) {
            return Optional.empty();
        }
        Set<String> holders = accounts(revocations.holders(id).stream().map(Holder::account));
        return Optional.of(
                Contested.by(revocation.ruling(), AppealKind.REVOCATION, revocation.title(), !holder, holders));
    }

    /** Whoever filed the request from paper, or the officer of the unit that nominated. */
    private boolean represents(RevocationCase revocation, String account) {
        return initiatives
                .find(revocation.subject().caseId())
                .map(initiative -> initiative.onBehalf() && account.equals(initiative.submitter()))
                .or(() -> letters.find(revocation.subject().caseId())
                        .map(letter -> organisation.holds(account, Role.OFFICER, letter.unitId())))
                .orElse(false);
    }

    private Optional<Contested> ofNominee(String nomineeId, String account) {
        Nominee nominee = letters.nominee(nomineeId);
        AwardLetter letter = letters.get(nominee.letterId());
        if (letter.isAdHoc()) {
            throw new NotVisible("nominee");
        }
        boolean own = account.equals(nominee.account()) && letter.submittedAt() != null;
        if (!own) {
            letterVisibility.visibleTo(account, letter.id());
            if (!organisation.holds(account, Role.OFFICER, letter.unitId())) {
                throw new NotAllowed("appealForOthers");
            }
        }
        String title = Clipped.text(Isolated.text(nominee.name()) + " – " + letter.roundName(), 300);
        Set<String> parties = accounts(Stream.ofNullable(nominee.account()));
        return switch (nominee.status()) {
            case REFUSED ->
                acts.latestOn(nomineeId).map(act -> Contested.by(act, AppealKind.NOMINEE, title, !own, parties));
            case DROPPED ->
                lastAppraisal(letters.history(letter.id()))
                        .map(event -> new Contested(dropped(nominee, event), title, event.occurredAt(), !own, parties));
            default -> Optional.empty();
        };
    }

    private static Optional<AwardEvent> lastAppraisal(List<AwardEvent> history) {
        return history.stream()
                .filter(event -> event.step() == AwardStep.APPRAISAL || event.step() == AwardStep.SUPPLEMENT)
                .reduce((first, second) -> second);
    }

    private static ContestedDecision dropped(Nominee nominee, AwardEvent event) {
        return ContestedDecision.unwritten(
                AppealKind.NOMINEE,
                "NOMINEE/" + nominee.id() + "/DROP/" + event.unitId(),
                nominee.id(),
                nominee.letterId(),
                ContestedStep.NOMINATION,
                event.unitId(),
                event.occurredAt(),
                nominee.statusReason());
    }

    /** The person it is about, or the officer of the unit that asked for it. */
    private Optional<Contested> ofAdHocAward(String id, String account) {
        boolean own = adHocAwards.isDecidedAbout(account, id);
        AdHocAward award = own ? adHocAwards.get(id) : adHocAwards.visibleTo(account, id);
        if (!own && !organisation.holds(account, Role.OFFICER, award.unitId())) {
            throw new NotAllowed("appealForOthers");
        }
        if (award.status() != AdHocStatus.REFUSED && award.status() != AdHocStatus.OVERTURNED) {
            return Optional.empty();
        }
        String title = Clipped.text(Isolated.text(award.name()) + " – " + award.number(), 300);
        return acts.latestOn(id)
                .map(act -> Contested.by(
                        act, AppealKind.AD_HOC_AWARD, title, !own, accounts(Stream.ofNullable(award.account()))));
    }

    private static Set<String> accounts(Stream<String> accounts) {
        return accounts.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
