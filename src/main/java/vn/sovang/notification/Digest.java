package vn.sovang.notification;

import java.util.List;

/**
 * New tasks of one person.
 *
 * @param items those that the mail lists
 * @param total number of all, listed or not
 */
record Digest(Recipient to, List<TaskAssigned> items, int total) {

    static final String KIND = "task-digest";

    /** A mail stays readable; whoever has more new tasks than this works in the task list anyway. */
    private static final int LONGEST = 200;

    static Digest of(Recipient to, List<TaskAssigned> all) {
        return new Digest(to, all.subList(0, Math.min(all.size(), LONGEST)), all.size());
    }

    public int more() {
        return total - items.size();
    }
}
