package vn.sovang.award;

import java.util.List;
import vn.sovang.organisation.Tier;

/** The decision tables of awards, as the letter's version has them; implemented where the engine is. */
public interface AwardRules {

    /** Names the tables in force now; a letter keeps this name from its submission on. */
    String inForce();

    /** Every criterion that applies to the nominee, in the order of the table. */
    List<CriterionResult> eligibility(String version, EligibilityFacts facts);

    /** True when a unit of the tier decides on the form, false when it only proposes further up. */
    boolean decides(String version, AwardForm form, String unitId, Tier tier);
}
