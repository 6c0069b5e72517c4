package vn.sovang.initiative;

import java.time.Instant;

/** One version of a request, first is 1; earlier ones are kept when a supplement is filed. */
public record RequestVersion(int version, RecognitionRequest request, Instant filedAt, String filedBy) {}
