package vn.sovang.notification;

import java.math.BigDecimal;

/** An author with the share of the contribution, 0 to 100. */
public record AuthorShare(String name, BigDecimal sharePercent) {}
