package vn.sovang.shared;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** Text with the character U+0000, which PostgreSQL neither stores nor compares; only hand-made requests hold it. */
public final class UnstorableText {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private UnstorableText() {}

    /** True when the database refused a statement for that. */
    public static boolean caused(Throwable failure) {
        return NestedExceptionUtils.getRootCause(failure) instanceof SQLException cause
                && CHARACTER_NOT_IN_REPERTOIRE.equals(cause.getSQLState());
    }

    /** What the sender is told. */
    public static InvalidInput refusal() {
        return InvalidInput.of("request", "controlCharacters");
    }
}
