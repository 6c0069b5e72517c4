package vn.sovang.council;

/**
 * A member of the council in a session.
 *
 * @param exclusion why the member neither scores nor votes, null for an entitled member
 */
public record PanelMember(String sessionId, String account, Seat seat, Conflict exclusion) {

    public boolean isEntitled() {
        return exclusion == null;
    }
}
