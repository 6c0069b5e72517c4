package vn.sovang.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.RedressHistory;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RedressVisibility;
import vn.sovang.redress.Revocations;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.AsSystem;

/** As {@link Succession}, for revocations and appeals. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class RedressSuccession implements OrganisationImportStep {

    private final Organisation organisation;
    private final Revocations revocations;
    private final Appeals appeals;
    private final RedressVisibility visibility;
    private final RedressHistory history;
    private final CaseDeadlines deadlines;
    private final Succession succession;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final AsSystem asSystem;

    RedressSuccession(
            Organisation organisation,
            Revocations revocations,
            Appeals appeals,
            RedressVisibility visibility,
            RedressHistory history,
            CaseDeadlines deadlines,
            Succession succession,
            RuntimeService runtimeService,
            TaskService taskService,
            AsSystem asSystem) {
        this.organisation = organisation;
        this.revocations = revocations;
        this.appeals = appeals;
        this.visibility = visibility;
        this.history = history;
        this.deadlines = deadlines;
        this.succession = succession;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.asSystem = asSystem;
    }

    @Override
    public void apply(OrganisationFile file) {
        handOverOpenCases();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
    @Transactional
    public void handOverOpenCases() {
        for (Unit unit : organisation.units()) {
            Unit successor = organisation.inCharge(unit.id());
            if (!successor.id().equals(unit.id())) {
                revocations.openAt(unit.id()).forEach(revocation -> {
                    revocations.handOver(revocation.id(), successor.id());
                    handOver(revocation.id(), unit, successor);
                });
                appeals.openAt(unit.id()).forEach(appeal -> {
                    appeals.handOver(appeal.id(), successor.id());
                    handOver(appeal.id(), unit, successor);
                });
                revocations.dependentsAt(unit.id()).forEach(dependent -> handOver(dependent, unit, successor));
            }
        }
    }

    private void handOver(String caseId, Unit from, Unit to) {
        visibility.showTo(caseId, to.id());
        history.record(
                caseId, to.id(), RedressStep.SUCCESSION, RedressOutcome.HANDED_OVER, null, null, from.name());
        deadlines.handOver(caseId, from.id(), to.id());
        asSystem.call(() -> {
            for (ProcessInstance process : runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseId)
                    .list()) {
                runtimeService.setVariable(process.getId(), Variable.UNIT_ID, to.id());
                runtimeService.setVariable(process.getId(), Variable.UNIT_NAME, to.name());
                taskService.createTaskQuery().processInstanceId(process.getId()).list().stream()
                        .filter(task -> runtimeService.getVariable(task.getExecutionId(), Variable.DEPENDENT_ID) == null)
                        .forEach(task -> succession.handOver(task, from, to));
            }
            return null;
        });
    }

    /** The task has its unit to itself. */
    private void handOver(Dependent dependent, Unit from, Unit to) {
        revocations.handOverDependent(dependent.id(), to.id());
        visibility.showTo(dependent.revocationId(), to.id());
        asSystem.call(() -> {
            for (Task task : taskService
                    .createTaskQuery()
                    .processInstanceBusinessKey(dependent.revocationId())
                    .list()) {
                Object id = runtimeService.getVariable(task.getExecutionId(), Variable.DEPENDENT_ID);
                if (dependent.id().equals(id)) {
                    runtimeService.setVariable(task.getExecutionId(), Variable.UNIT_ID, to.id());
                    runtimeService.setVariable(task.getExecutionId(), Variable.UNIT_NAME, to.name());
                    succession.handOver(task, from, to);
                }
            }
            return null;
        });
    }
}
