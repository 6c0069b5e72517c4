package vn.sovang.shared;

/**
 * One problem with one field of an input.
 *
 * @param field path of the field as the sender wrote it, for example {@code authors[1].email}
 * @param code key in the message bundles (without the prefix {@code violation.})
 * @param arguments values the message shows
 */
public record Violation(String field, String code, Object... arguments) {

    public static Violation of(String field, String code, Object... arguments) {
        return new Violation(field, code, arguments);
    }
}
