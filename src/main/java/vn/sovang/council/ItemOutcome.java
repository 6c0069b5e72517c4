package vn.sovang.council;

import org.springframework.data.relational.core.mapping.Embedded;

/** What the council's rule made of the count of one item. */
public record ItemOutcome(@Embedded.Nullable ItemCount count, CouncilOutcome outcome) {}
