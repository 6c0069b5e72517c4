package vn.sovang.notification;

/** A task that waits for the person, as assignee or as one of a group. */
public record TaskAssigned(String account, TaskRef task, CaseRef about, String unitName) {}
