package vn.sovang.redress;

import java.time.Instant;

/**
 * A reviewer's part in an appeal.
 *
 * @param round the first assignment is 1; a further one follows when nobody gave an opinion in time
 * @param opinion null while there is none
 */
public record AppealReview(
        String appealId, int round, String account, AppealOpinion opinion, String reasons, Instant filedAt) {}
