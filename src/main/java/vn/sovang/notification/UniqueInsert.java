package vn.sovang.notification;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inserts unless the row exists. The unique key decides, because asking first would let two transactions both insert;
 * and it does so under a savepoint, because on PostgreSQL a failed statement ends the whole transaction.
 */
@Component
class UniqueInsert {

    private final TransactionTemplate savepoint;

    UniqueInsert(PlatformTransactionManager transactions) {
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return whether the row is new */
    boolean insert(Runnable statement) {
        try {
            savepoint.executeWithoutResult(status -> statement.run());
            return true;
        } catch (DuplicateKeyException exception) {
            return false;
        }
    }
}
