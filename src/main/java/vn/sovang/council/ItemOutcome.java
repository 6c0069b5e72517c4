package vn.sovang.council;

/** What the council's rule made of the count of one item. */
public record ItemOutcome(ItemCount count, CouncilOutcome outcome) {}
