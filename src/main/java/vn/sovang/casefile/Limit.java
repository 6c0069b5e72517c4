package vn.sovang.casefile;

/** A limit that a step runs against; each kind lists its own in an enum whose names are steps of its table of deadlines. */
public interface Limit {

    /** Step in the table of deadlines. */
    String name();

    /** Start of the names of its process variables. */
    String variable();

    default String dueAt() {
        return variable() + "DueAt";
    }

    default String remindAt() {
        return variable() + "RemindAt";
    }
}
