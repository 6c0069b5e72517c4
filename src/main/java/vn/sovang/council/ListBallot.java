package vn.sovang.council;

import java.time.Instant;
import java.util.Map;

/** One member's ballot of an open vote on a list; never changed. */
public record ListBallot(String account, Map<String, Vote> votes, String commentText, Instant filedAt) {}
