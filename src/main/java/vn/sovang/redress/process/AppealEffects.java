package vn.sovang.redress.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CasePeople;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealedNominees;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationEffects;

/** What follows from an appeal that was upheld. */
@Component
class AppealEffects {

    private final Appeals appeals;
    private final CaseHistory history;
    private final CasePeople people;
    private final RevocationEffects revocationEffects;
    private final Reopening reopening;
    private final AppealedNominees nominees;
    private final Organisation organisation;
    private final CaseClock clock;

    AppealEffects(
            Appeals appeals,
            CaseHistory history,
            CasePeople people,
            RevocationEffects revocationEffects,
            Reopening reopening,
            AppealedNominees nominees,
            Organisation organisation,
            CaseClock clock) {
        this.appeals = appeals;
        this.history = history;
        this.people = people;
        this.revocationEffects = revocationEffects;
        this.reopening = reopening;
        this.nominees = nominees;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @return process variables that the rest of the appeal needs */
    Map<String, Object> apply(AppealCase appeal) {
        return switch (appeal.kind()) {
            case INITIATIVE -> reopen(appeal);
            case REVOCATION -> restore(appeal);
            case NOMINEE, AD_HOC_AWARD -> askForNomination(appeal);
        };
    }

    private Map<String, Object> reopen(AppealCase appeal) {
        Unit unit = reopening.reopen(appeal);
        record(appeal, RedressOutcome.REOPENED, unit, null);
        appeals.effect(appeal.id(), unit.name());
        return Map.of();
    }

    private Map<String, Object> restore(AppealCase appeal) {
        String by = revocationEffects.restore(
                appeal.contested().subjectId(),
                appeal.answer().decisionNumber(),
                appeal.answer().decidedOn(),
                appeal.answer().reason(),
                appeal.answer().decidedBy());
        record(appeal, RedressOutcome.RESTORED, organisation.unit(appeal.unitId()), by);
        appeals.effect(appeal.id(), by);
        return Map.of();
    }

    /** The award is given by a letter like any other, so that council and deciding body have their say on it. */
    private Map<String, Object> askForNomination(AppealCase appeal) {
        Unit unit = organisation.inCharge(nominees.unitOf(appeal));
        people.heldBy(appeal.id(), unit.id());
        record(appeal, RedressOutcome.TO_BE_NOMINATED, unit, null);
        Map<String, Object> variables =
                new HashMap<>(clock.start(appeal.id(), appeal.unitId(), RedressLimit.RENOMINATION));
        variables.put(RedressNames.NOMINATING_UNIT_ID, unit.id());
        variables.put(RedressNames.NOMINATING_UNIT_NAME, unit.name());
        return variables;
    }

    private void record(AppealCase appeal, RedressOutcome outcome, Unit unit, String reference) {
        history.record(appeal.id(), unit.id(), RedressStep.EFFECT, outcome, null, reference, null);
    }
}
