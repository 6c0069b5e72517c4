package vn.sovang.document.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of certificates; there is no update and no delete here. */
@Repository
class CertificateRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    CertificateRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void insert(Certificate certificate) {
        jdbc.sql("""
                        insert into certificate (id, code, kind, title, case_id, subject, version, reason, unit_id, issuer,
                          register_year, number, holder, holder_position, holder_unit, holder_part, achievement,
                          book_reference, decision_number, decided_on, signer_office, signer_name, issued_on, issued_by,
                          issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        certificate.id(),
                        certificate.code(),
                        certificate.kind().name(),
                        certificate.title(),
                        certificate.caseId(),
                        certificate.subject(),
                        certificate.version(),
                        certificate.reason(),
                        certificate.unitId(),
                        certificate.issuer(),
                        certificate.registerYear(),
                        certificate.number(),
                        certificate.holder(),
                        certificate.holderPosition(),
                        certificate.holderUnit(),
                        certificate.holderPart(),
                        certificate.achievement(),
                        certificate.bookReference(),
                        certificate.decisionNumber(),
                        certificate.decidedOn(),
                        certificate.signerOffice(),
                        certificate.signerName(),
                        certificate.issuedOn(),
                        certificate.issuedBy(),
                        Timestamp.from(certificate.issuedAt()))
                .update();
    }

    /** Next number of the register; its row stays locked until the transaction ends. */
    int nextNumber(String unitId, CertificateKind kind, int year) {
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

    Optional<Certificate> byId(String id) {
        return jdbc.sql("select * from certificate where id = ?")
                .param(id)
                .query(CertificateRows::row)
                .optional();
    }

    Optional<Certificate> byCode(String code) {
        return jdbc.sql("select * from certificate where code = ?")
                .param(code)
                .query(CertificateRows::row)
                .optional();
    }

    /** Last version of what is certified. */
    Optional<Certificate> latest(String subject) {
        return jdbc.sql("select * from certificate where subject = ? order by version desc fetch first 1 rows only")
                .param(subject)
                .query(CertificateRows::row)
                .optional();
    }

    List<Certificate> ofCase(String caseId) {
        return jdbc.sql("select * from certificate where case_id = ? order by unit_id, subject, version")
                .param(caseId)
                .query(CertificateRows::row)
                .list();
    }

    /** Of a register in order of numbers, the latest version of each subject only. */
    List<Certificate> ofRegister(String unitId, CertificateKind kind, int year, int from, int to, int most) {
        return jdbc.sql("""
                        select * from certificate c where unit_id = ? and kind = ? and register_year = ?
                          and number between ? and ?
                          and not exists (select 1 from certificate later
                                          where later.subject = c.subject and later.version > c.version)
                        order by number fetch first ? rows only""")
                .params(unitId, kind.name(), year, from, to, most)
                .query(CertificateRows::row)
                .list();
    }

    private static Certificate row(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getString("id"),
                row.getString("code"),
                CertificateKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("case_id"),
                row.getString("subject"),
                row.getInt("version"),
                row.getString("reason"),
                row.getString("unit_id"),
                row.getString("issuer"),
                row.getInt("register_year"),
                row.getInt("number"),
                row.getString("holder"),
                row.getString("holder_position"),
                row.getString("holder_unit"),
                row.getString("holder_part"),
                row.getString("achievement"),
                row.getString("book_reference"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("signer_office"),
                row.getString("signer_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_by"),
                row.getTimestamp("issued_at").toInstant());
    }
}
