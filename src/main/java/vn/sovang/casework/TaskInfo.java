package vn.sovang.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as its form shows it.
 *
 * @param assigneeName who holds it, null while nobody does
 * @param mine true when the reader is the assignee
 * @param number what the office took from its register for the paper that the task asks for, null for nothing
 */
public record TaskInfo(
        String id,
        String key,
        String title,
        String unitId,
        String unitName,
        String assignee,
        String assigneeName,
        boolean mine,
        Instant dueOn,
        NumberInfo number) {

    record NumberInfo(String symbol, LocalDate day) {}
}
