package vn.sovang.council.process;

import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.casefile.CasePeople;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.notification.TaskDigest;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationImportStep;

/**
 * A member whose seat has ended leaves the running panels where the own sheet or ballot is still awaited: the task goes and with it
 * the access to the case. Runs after an import and often, for seats that end on a day.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class EndedSeats implements OrganisationImportStep {

    private static final Logger log = LoggerFactory.getLogger(EndedSeats.class);

    private final CouncilSessions sessions;
    private final CouncilHistories histories;
    private final CasePeople people;
    private final TaskDigest digest;
    private final TaskService taskService;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    EndedSeats(
            CouncilSessions sessions,
            CouncilHistories histories,
            CasePeople people,
            TaskDigest digest,
            TaskService taskService,
            AsSystem asSystem,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.histories = histories;
        this.people = people;
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
        CouncilHistory history = histories.of(session.caseId());
        if (history.isEnded(session.caseId()) || !sessions.leave(member)) {
            return;
        }
        people.stopReading(session.caseId(), account);
        history.happened(ReviewEvent.SEAT_ENDED, session.caseId(), session.unitId(), account, null);
        asSystem.call(() -> {
            taskService
                    .createTaskQuery()
                    .processInstanceBusinessKey(session.caseId())
                    .taskDefinitionKeyIn(ReviewNames.SCORE_DOSSIER, ReviewNames.VOTE_ON_NOMINEES)
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
