package vn.sovang.workflow;

import java.time.Instant;

/**
 * A task as its form shows it.
 *
 * @param mine true when the reader is the assignee
 */
public record TaskInfo(
        String id,
        String key,
        String title,
        String unitId,
        String unitName,
        String assignee,
        boolean mine,
        Instant dueOn) {}
