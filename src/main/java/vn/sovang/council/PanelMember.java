package vn.sovang.council;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A member of the council in a session.
 *
 * @param exclusion why the member neither scores nor votes, null for an entitled member
 */
@Table("panel_member")
public record PanelMember(String sessionId, String account, Seat seat, Conflict exclusion) {

    public boolean isEntitled() {
        return exclusion == null;
    }
}
