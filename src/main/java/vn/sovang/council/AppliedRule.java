package vn.sovang.council;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The row of the decision table that a session was judged by.
 *
 * @param quorum share of the entitled that must file, for example {@code 2/3}
 * @param agreement share of the entitled that must agree
 * @param maxRevotes how many re-votes a council that did not pass may hold
 */
public record AppliedRule(
        @Column("quorum_rule") String quorum,
        @Column("agree_rule") String agreement,
        Integer maxRevotes,
        String legalBasis) {}
