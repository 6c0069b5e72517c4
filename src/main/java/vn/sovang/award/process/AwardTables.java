package vn.sovang.award.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForm;
import vn.sovang.award.CollectiveFacts;
import vn.sovang.award.CriterionResult;
import vn.sovang.award.EligibilityFacts;
import vn.sovang.award.Nominee;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Tier;

/**
 * {@code award-eligibility} and {@code award-authority}. A version names the definitions of both tables, so that each can
 * be replaced on its own.
 */
@Component
public class AwardTables {

    private static final String ELIGIBILITY = "award-eligibility";
    private static final String AUTHORITY = "award-authority";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    AwardTables(DecisionService decisions, RepositoryService repository, AsSystem asSystem) {
        this.decisions = decisions;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** Names the tables in force now; a letter keeps this name from its submission on. */
    public String inForce() {
        return asSystem.call(() -> latest(ELIGIBILITY) + " " + latest(AUTHORITY));
    }

    /** Every criterion that applies to the nominee, in the order of the table. */
    public List<CriterionResult> eligibility(String version, EligibilityFacts facts) {
        return evaluate(version.split(" ")[0], variables(facts)).stream()
                .map(row -> new CriterionResult(
                        (String) row.get("criterion"),
                        (String) row.get("source"),
                        Boolean.TRUE.equals(row.get("met")),
                        Boolean.TRUE.equals(row.get("blocking")),
                        (String) row.get("note"),
                        (String) row.get("legalBasis"),
                        (String) row.get("verifiedBy"),
                        (String) row.get("verifiedOn")))
                .toList();
    }

    /** True when a unit of the tier decides on the form, false when it only proposes further up. */
    public boolean decides(String version, AwardForm form, String unitId, Tier tier) {
        Map<String, Object> facts = Map.of(
                "unitId",
                unitId,
                "formCode",
                form.code(),
                "decidingTier",
                form.decidingTier().name(),
                "unitTier",
                tier.name());
        return evaluate(version.split(" ")[1], facts).stream()
                .findFirst()
                .filter(row -> "DECIDE".equals(row.get("outcome")))
                .isPresent();
    }

    private List<Map<String, Object>> evaluate(String definitionId, Map<String, Object> facts) {
        return asSystem.call(() -> decisions
                .evaluateDecisionById(definitionId)
                .variables(facts)
                .evaluate()
                .getResultList());
    }

    private String latest(String key) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return definition.getId();
    }

    private static Map<String, Object> variables(EligibilityFacts facts) {
        Nominee nominee = facts.nominee();
        CollectiveFacts collective = nominee.collective();
        Map<String, Object> variables = new HashMap<>();
        variables.put("unitId", facts.unitId());
        variables.put("recipient", nominee.recipient().name());
        variables.put("formCode", facts.form().code());
        variables.put("recognisedInitiatives", facts.recognisedInitiatives());
        variables.put("authorMatches", facts.authorMatches());
        variables.put("alreadyGiven", facts.alreadyGiven());
        variables.put("compliant", nominee.compliant());
        variables.put(
                "rating", nominee.rating() == null ? null : nominee.rating().name());
        variables.put("movementLaunched", collective.movementLaunched());
        variables.put("publicised", collective.publicised());
        variables.put("pledgeSigned", collective.pledgeSigned());
        variables.put("initiativesRegistered", collective.initiativesRegistered());
        variables.put("keptAlive", collective.keptAlive());
        variables.put("yearlyReview", collective.yearlyReview());
        variables.put("recognisedMembers", collective.recognisedMembers());
        variables.put("united", collective.united());
        return variables;
    }
}
