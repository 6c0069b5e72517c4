package vn.sovang.organisation;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface ExternalAccountRepository extends ListCrudRepository<ExternalAccountRow, String> {

    /** Locked until the transaction ends, so that two sign-ins of one person come one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ExternalAccountRow> findByIssuerAndSubject(String issuer, String subject);
}
