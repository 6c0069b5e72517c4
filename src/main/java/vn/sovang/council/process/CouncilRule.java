package vn.sovang.council.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sovang.casework.Variable;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.CouncilOutcome;

/**
 * The table {@code council-outcome} as the running process has it: a case keeps the version it was filed under. Counts
 * are given to the table and kept nowhere by the engine, whose history level does not cover decisions.
 */
@Component
class CouncilRule {

    private static final String TABLE = "council-outcome";

    private final RepositoryService repositoryService;
    private final DecisionService decisionService;

    CouncilRule(RepositoryService repositoryService, DecisionService decisionService) {
        this.repositoryService = repositoryService;
        this.decisionService = decisionService;
    }

    /** The rule for the council of the process; asks the table once for equal counts. */
    Count in(DelegateExecution execution) {
        String deployment = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionId(execution.getProcessDefinitionId())
                .singleResult()
                .getDeploymentId();
        String table = repositoryService
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(TABLE)
                .singleResult()
                .getId();
        Map<String, Object> council = new HashMap<>();
        for (String name :
                new String[] {Variable.UNIT_ID, ReviewNames.COUNCIL_ID, ReviewNames.COUNCIL_KIND, Variable.TIER}) {
            council.put(name, execution.getVariable(name));
        }
        return new Count(table, council);
    }

    /** Result of the table for one count. */
    record Result(CouncilOutcome outcome, AppliedRule rule) {}

    /** Asks the table about counts of one session. */
    class Count {

        private final String table;
        private final Map<String, Object> council;
        private final Map<String, Result> known = new HashMap<>();

        Count(String table, Map<String, Object> council) {
            this.table = table;
            this.council = council;
        }

        Result of(int entitled, int filed, int agreed) {
            return known.computeIfAbsent(entitled + "/" + filed + "/" + agreed, count -> {
                Map<String, Object> variables = new HashMap<>(council);
                variables.put(ReviewNames.ENTITLED, entitled);
                variables.put(ReviewNames.FILED, filed);
                variables.put(ReviewNames.AGREED, agreed);
                return result(decisionService
                        .evaluateDecisionTableById(table, variables)
                        .getSingleResult()
                        .getEntryMap());
            });
        }

        private static Result result(Map<String, Object> row) {
            Number maxRevotes = (Number) row.get("maxRevotes");
            return new Result(
                    CouncilOutcome.valueOf((String) row.get("outcome")),
                    new AppliedRule(
                            (String) row.get("quorum"),
                            (String) row.get("agreement"),
                            maxRevotes == null ? null : maxRevotes.intValue(),
                            (String) row.get("legalBasis")));
        }
    }
}
