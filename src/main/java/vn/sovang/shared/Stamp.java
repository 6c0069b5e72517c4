package vn.sovang.shared;

import java.time.Instant;

/** Which account did it, and when. */
public record Stamp(String by, Instant at) {}
