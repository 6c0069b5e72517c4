package vn.sovang.shared;

import java.util.List;

/** Input that breaks rules; carries every problem found, not only the first (HTTP 400). */
public final class InvalidInput extends Refusal {

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super("invalidInput");
        this.violations = List.copyOf(violations);
    }

    public static InvalidInput of(String field, String code, Object... arguments) {
        return new InvalidInput(List.of(Violation.of(field, code, arguments)));
    }

    /** Throws when there is at least one violation. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String getMessage() {
        return violations.stream()
                .map(violation -> violation.field() + ": " + violation.code())
                .reduce((left, right) -> left + ", " + right)
                .orElse(code());
    }

    @Override
    public int status() {
        return 400;
    }
}
