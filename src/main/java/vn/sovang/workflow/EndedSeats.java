package vn.sovang.workflow;

import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
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

    private static final Logger log = LoggerFactory.getLogger(EndedSeats.class);

    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final TaskDigest digest;
    private final TaskService taskService;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    EndedSeats(
            CouncilSessions sessions,
            Initiatives initiatives,
            TaskDigest digest,
            TaskService taskService,
            AsSystem asSystem,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.digest = digest;
        this.taskService = taskService;
        this.asSystem = asSystem;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void apply(OrganisationFile file) {
        sessions.awaitedWithoutSeat().forEach(this::leave);
    }

    /** Each in a transaction of its own: one that fails keeps nobody else in the room. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    public void leavePanels() {
        for (PanelMember member : sessions.awaitedWithoutSeat()) {
            try {
                transaction.executeWithoutResult(status -> leave(member));
            } catch (RuntimeException exception) {
                log.error("{} could not be taken off the panel {}", member.account(), member.sessionId(), exception);
            }
        }
    }

    private void leave(PanelMember member) {
        CouncilSession session = sessions.get(member.sessionId());
        String account = member.account();
        if (initiatives.get(session.caseId()).status().isEnded() || !sessions.leave(member)) {
            return;
        }
        initiatives.stopReading(session.caseId(), account);
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
