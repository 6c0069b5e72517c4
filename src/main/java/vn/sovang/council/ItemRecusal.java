package vn.sovang.council;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A member who does not vote on one item of a list.
 *
 * @param declared true when the member said so on the ballot, false when the system found it
 */
@Table("item_recusal")
public record ItemRecusal(String sessionId, String itemId, String account, Conflict conflict, boolean declared) {}
