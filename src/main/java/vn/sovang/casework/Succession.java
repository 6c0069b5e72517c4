package vn.sovang.casework;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.CustodyStep;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.engine.guard.TaskAccess;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.organisation.Unit;

/**
 * Open cases of a dissolved unit go to its successor: tasks of its officers, secretary and committee, limits and the
 * running council session, whose members finish it. Runs after an import and regularly, for units that end on a day.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class Succession implements OrganisationImportStep {

    private final Organisation organisation;
    private final Cases cases;
    private final CaseFiles files;
    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;
    private final List<FollowsCase> followers;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final TaskAccess access;
    private final AsSystem asSystem;

    Succession(
            Organisation organisation,
            Cases cases,
            CaseFiles files,
            JdbcClient jdbc,
            CaseDeadlines deadlines,
            List<FollowsCase> followers,
            RuntimeService runtimeService,
            TaskService taskService,
            TaskAccess access,
            AsSystem asSystem) {
        this.organisation = organisation;
        this.cases = cases;
        this.files = files;
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.followers = followers;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.access = access;
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
                openAt(unit.id()).forEach(caseId -> handOver(caseId, unit, successor));
            }
        }
    }

    /** Cases that the unit holds and that still have work to do, also after they were decided. */
    private List<String> openAt(String unitId) {
        return jdbc.sql("""
                        select c.id from case_file c where c.unit_id = ?
                          and exists (select 1 from act_ru_execution e where e.business_key_ = c.id)
                        order by c.opened_at, c.id\
                        """).param(unitId).query(String.class).list();
    }

    private void handOver(String caseId, Unit from, Unit to) {
        files.moveTo(caseId, to.id());
        cases.tell(caseId, to.id(), CustodyStep.Outcome.HANDED_OVER, null, from.name());
        deadlines.handOver(caseId, from.id(), to.id());
        followers.forEach(follower -> follower.handOver(caseId, from.id(), to.id()));
        asSystem.call(() -> {
            List<ProcessInstance> processes = runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseId)
                    .list();
            for (ProcessInstance process : processes) {
                runtimeService.setVariable(process.getId(), Variable.UNIT_ID, to.id());
                runtimeService.setVariable(process.getId(), Variable.UNIT_NAME, to.name());
                if (from.id().equals(runtimeService.getVariable(process.getId(), Variable.FILED_UNIT_ID))) {
                    runtimeService.setVariable(process.getId(), Variable.FILED_UNIT_ID, to.id());
                }
                // A task may have another unit to itself, see DependentSuccession.
                taskService.createTaskQuery().processInstanceId(process.getId()).list().stream()
                        .filter(task ->
                                to.id().equals(runtimeService.getVariable(task.getExecutionId(), Variable.UNIT_ID)))
                        .forEach(task -> handOver(task, from, to));
            }
            return null;
        });
    }

    public void handOver(Task task, Unit from, Unit to) {
        taskService.setVariableLocal(task.getId(), Variable.UNIT_NAME, to.name());
        String ending = "." + from.id();
        for (String group : access.groupsOf(task.getId())) {
            if (group.endsWith(ending)) {
                access.withdrawFrom(task.getId(), group);
                String role = group.substring(0, group.length() - ending.length());
                taskService.addCandidateGroup(task.getId(), role + "." + to.id());
                if (task.getAssignee() != null) {
                    access.giveBack(task);
                }
            }
        }
    }
}
