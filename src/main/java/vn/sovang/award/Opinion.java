package vn.sovang.award;

import java.time.Instant;

/**
 * What somebody said about a list in a consultation; never changed and never public.
 *
 * @param nomineeId row it is about, null for the list as a whole
 */
public record Opinion(
        long id, String letterId, String unitId, String nomineeId, String account, String text, Instant statedAt) {}
