package vn.sovang.audit;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import java.time.Clock;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.shared.BusinessTime;

/** The log as a table that the database itself keeps append-only. */
@Service
class PersistentAuditLog implements AuditLog {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_SUBJECT = 300;

    private final JdbcAggregateOperations rows;
    private final TransactionTemplate ownTransaction;
    private final Surroundings surroundings;
    private final Clock clock;

    PersistentAuditLog(
            JdbcAggregateOperations rows,
            PlatformTransactionManager transactions,
            Surroundings surroundings,
            Clock clock) {
        this.rows = rows;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        if (isActualTransactionActive() && !isCurrentTransactionReadOnly() && !entry.apart()) {
            insert(entry);
        } else {
            ownTransaction.executeWithoutResult(status -> insert(entry));
        }
    }

    private void insert(AuditEntry entry) {
        String actor = entry.actor() == null ? surroundings.account() : entry.actor();
        rows.insert(new AuditRow(
                null,
                BusinessTime.now(clock),
                StoredFacts.fitting(actor, LONGEST_ID),
                StoredFacts.fitting(surroundings.address(), LONGEST_ID),
                entry.action(),
                StoredFacts.fitting(entry.caseId(), LONGEST_ID),
                StoredFacts.fitting(entry.unitId(), LONGEST_ID),
                StoredFacts.fitting(entry.subject(), LONGEST_SUBJECT),
                StoredFacts.write(entry.facts())));
    }
}
