package vn.sovang.organisation;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("post")
record PostRow(
        @Id Long id,
        String account,
        Role role,
        String unitId,
        LocalDate validFrom,
        LocalDate validTo,
        PostSource source) {

    Post toPost() {
        return new Post(account, role, unitId, validFrom, validTo);
    }

    PostRow endedOn(LocalDate lastDay) {
        return new PostRow(id, account, role, unitId, validFrom, lastDay, source);
    }

    boolean isFor(String otherAccount, Role otherRole, String otherUnit) {
        return account.equals(otherAccount) && role == otherRole && unitId.equals(otherUnit);
    }
}
