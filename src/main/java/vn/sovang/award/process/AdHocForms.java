package vn.sovang.award.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.FormFacts;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;

/** What the forms of the simplified procedure need: whom a decision honours, what was given, who may ratify. */
@Component
class AdHocForms implements FormFacts {

    private final AdHocAwards awards;
    private final Organisation organisation;

    AdHocForms(AdHocAwards awards, Organisation organisation) {
        this.awards = awards;
        this.organisation = organisation;
    }

    /** @param rewardedElsewhere code under which the same achievement has been rewarded, null for none */
    record Facts(AwardInfo award, String rewardedElsewhere, List<Decided> decisions, Ratification ratification) {}

    /** What the shares of a decision are counted from, and the first day on which it can be made. */
    record AwardInfo(
            String recipient,
            boolean grassroots,
            Boolean female,
            Boolean directWorker,
            BigDecimal benefitValueVnd,
            LocalDate deedOn) {}

    record Decided(String decisionNumber, LocalDate decidedOn) {}

    /**
     * @param gaveIt the reader gave the award as the head and therefore does not ratify it
     * @param others who could do it instead
     */
    record Ratification(boolean gaveIt, List<String> others) {}

    @Override
    public String kind() {
        return AdHocAwards.KIND;
    }

    @Override
    public Object of(Asked asked) {
        AdHocAward award = awards.get(asked.caseId());
        return new Facts(
                info(award),
                awards.rewardedElsewhere(award).orElse(null),
                awards.decisions(award.id()).stream()
                        .map(decision -> new Decided(decision.decisionNumber(), decision.decidedOn()))
                        .toList(),
                ratification(award, asked.reader()));
    }

    private AwardInfo info(AdHocAward award) {
        return new AwardInfo(
                award.recipient().name(),
                awards.statistics(award).grassroots() > 0,
                award.female(),
                award.directWorker(),
                award.benefitValueVnd(),
                award.deedOn());
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
}
