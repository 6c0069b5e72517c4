package vn.sovang.organisation;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** @param administrator true when single sign-on made the account an administrator, and may take that back */
@Table("external_account")
record ExternalAccountRow(@Id String account, String issuer, String subject, Instant since, boolean administrator) {

    boolean isOf(ExternalIdentity identity) {
        return issuer.equals(identity.issuer()) && subject.equals(identity.subject());
    }

    ExternalAccountRow asAdministrator(boolean now) {
        return new ExternalAccountRow(account, issuer, subject, since, now);
    }
}
