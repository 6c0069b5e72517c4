package vn.sovang.casework.batch;

/**
 * A way to decide a case.
 *
 * @param code as the task's submission has it; the same code means the same in every kind of case
 * @param counted name of the number of cases decided in this way, in the answer to programs
 * @param text key of its words
 */
public record Answer(String code, Meaning meaning, String counted, String text) {

    /** What the answer is to the person who asked: it says which paper it needs. */
    public enum Meaning {
        GRANTED,
        REFUSED,
        /** Sent back: no paper. */
        RETURNED
    }
}
