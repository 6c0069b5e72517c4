package vn.sovang.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.initiative.CaseOutcome;
import vn.sovang.initiative.CaseStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.TaskDigest;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.workflow.engine.AsSystem;

/**
 * A member whose seat has ended leaves the running panels where the own sheet is still awaited: the task goes and with it
 * the access to the case. Runs after an import and often, for seats that end on a day.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class EndedSeats implements OrganisationImportStep {

    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final TaskDigest digest;
    private final TaskService taskService;
    private final AsSystem asSystem;

    EndedSeats(
            CouncilSessions sessions,
            Initiatives initiatives,
            TaskDigest digest,
            TaskService taskService,
            AsSystem asSystem) {
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.digest = digest;
        this.taskService = taskService;
        this.asSystem = asSystem;
    }

    @Override
    public void apply(OrganisationFile file) {
        leavePanels();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    @Transactional
    public void leavePanels() {
        sessions.awaitedWithoutSeat().forEach(member -> leave(sessions.get(member.sessionId()), member.account()));
    }

    private void leave(CouncilSession session, String account) {
        sessions.leave(session.id(), account);
        initiatives.stopReading(session.caseId(), account);
        if (initiatives.get(session.caseId()).status().isEnded()) {
            return;
        }
        initiatives.record(
                session.caseId(),
                session.unitId(),
                CaseStep.COUNCIL_REVIEW,
                CaseOutcome.SEAT_ENDED,
                account,
                null,
                null);
        asSystem.call(() -> {
            taskService
                    .createTaskQuery()
                    .processInstanceBusinessKey(session.caseId())
                    .taskDefinitionKey(ProcessNames.SCORE_DOSSIER)
                    .taskAssignee(account)
                    .list()
                    .forEach(task -> {
                        digest.taskGone(task.getId());
                        taskService.complete(task.getId());
                    });
            return null;
        });
    }
}
