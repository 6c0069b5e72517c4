package vn.sovang.document.certificate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Running numbers of certificates per unit, kind and year, without gaps. */
@Repository
class CertificateRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    CertificateRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The next number; the register's row stays locked until the transaction ends. */
    int next(String unitId, CertificateKind kind, int year) {
        if (!advance(unitId, kind, year)) {
            try {
                savepoint.executeWithoutResult(
                        status -> jdbc.sql("insert into certificate_register values (?, ?, ?, 1)")
                                .params(unitId, kind.name(), year)
                                .update());
            } catch (DuplicateKeyException openedMeanwhile) {
                advance(unitId, kind, year);
            }
        }
        return jdbc.sql("select last_number from certificate_register"
                        + " where unit_id = ? and kind = ? and register_year = ?")
                .params(unitId, kind.name(), year)
                .query(Integer.class)
                .single();
    }

    private boolean advance(String unitId, CertificateKind kind, int year) {
        return jdbc.sql("update certificate_register set last_number = last_number + 1"
                                + " where unit_id = ? and kind = ? and register_year = ?")
                        .params(unitId, kind.name(), year)
                        .update()
                > 0;
    }
}
