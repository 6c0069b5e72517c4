package vn.sovang.redress.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.Succession;
import vn.sovang.casework.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RevocationDependents;

/**
 * Tasks of revocations and appeals that belong to another unit than the case: what rested on a revoked recognition, and a
 * new nomination. They go to the successor of that unit; see {@link Succession} for all others.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class DependentSuccession implements OrganisationImportStep {

    private final Organisation organisation;
    private final RevocationDependents dependents;
    private final CasePeople people;
    private final Succession succession;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final AsSystem asSystem;

    DependentSuccession(
            Organisation organisation,
            RevocationDependents dependents,
            CasePeople people,
            Succession succession,
            RuntimeService runtimeService,
            TaskService taskService,
            AsSystem asSystem) {
        this.organisation = organisation;
        this.dependents = dependents;
        this.people = people;
        this.succession = succession;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.asSystem = asSystem;
    }

    @Override
    public void apply(OrganisationFile file) {
        handOverOpenTasks();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
    @Transactional
    public void handOverOpenTasks() {
        for (Unit unit : organisation.units()) {
            Unit successor = organisation.inCharge(unit.id());
            if (!successor.id().equals(unit.id())) {
                dependents.openAt(unit.id()).forEach(dependent -> {
                    dependents.handOver(dependent, successor.id());
                    people.heldBy(dependent.revocationId(), successor.id());
                });
                asSystem.call(() -> {
                    tasksOf(unit).forEach(task -> handOver(task, unit, successor));
                    return null;
                });
            }
        }
    }

    private List<Task> tasksOf(Unit unit) {
        List<String> groups = Arrays.stream(Role.values())
                .map(role -> role.groupIn(unit.id()))
                .toList();
        return taskService
                .createTaskQuery()
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .processDefinitionKeyIn(RedressNames.AWARD_REVOCATION, RedressNames.APPEAL)
                .list()
                .stream()
                .filter(task ->
                        unit.id().equals(runtimeService.getVariableLocal(task.getExecutionId(), Variable.UNIT_ID)))
                .toList();
    }

    private void handOver(Task task, Unit from, Unit to) {
        runtimeService.setVariableLocal(task.getExecutionId(), Variable.UNIT_ID, to.id());
        runtimeService.setVariableLocal(task.getExecutionId(), Variable.UNIT_NAME, to.name());
        people.heldBy((String) runtimeService.getVariable(task.getExecutionId(), Variable.CASE_ID), to.id());
        succession.handOver(task, from, to);
    }
}
