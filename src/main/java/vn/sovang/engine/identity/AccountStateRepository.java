package vn.sovang.engine.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface AccountStateRepository
        extends Repository<AccountStateRepository.Row, String>, Inserts<AccountStateRepository.Row> {

    /**
     * What an account has to do and from when its sessions count.
     *
     * @param sessionsFrom sessions that began before have ended; null while none had to
     */
    @Table("account_state")
    record Row(@Id String account, boolean mustChangePassword, Instant sessionsFrom) {}

    Optional<Row> findById(String account);

    @Modifying
    @Query("update account_state set sessions_from = :before where account = :account")
    boolean update(String account, Instant before);

    @Modifying
    @Query("""
            update account_state set must_change_password = :mustChange, sessions_from = :before
            where account = :account""")
    boolean update(String account, boolean mustChange, Instant before);

    /** Sessions that began before the moment end. */
    default void endSessions(String account, Instant before) {
        if (!update(account, before)) {
            insert(new Row(account, false, before));
        }
    }

    /** A new password: sessions that began before the moment end. */
    default void passwordSet(String account, boolean mustChange, Instant at) {
        if (!update(account, mustChange, at)) {
            insert(new Row(account, mustChange, at));
        }
    }
}
