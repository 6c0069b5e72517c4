package vn.sovang.notification;

import java.time.LocalDate;

/**
 * A user task.
 *
 * @param id of this one task; a person is told of it once
 * @param key activity id; chooses the label in the reader's language ({@code notification.task.<key>})
 * @param label shown when there is no text for the key
 * @param dueOn null when the task has no limit
 */
public record TaskRef(String id, String key, String label, LocalDate dueOn) {}
