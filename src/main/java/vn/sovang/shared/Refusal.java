package vn.sovang.shared;

/**
 * A request that was understood and refused. {@link #code()} is a key of the message bundles, so that the person reads
 * the reason in their own language; nothing has been changed when a refusal reaches the caller.
 */
public abstract sealed class Refusal extends RuntimeException
        permits InvalidInput, NotVisible, NotAllowed, AlreadyDone, TemporarilyUnavailable {

    private final String code;
    private final transient Object[] arguments;

    protected Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    /** HTTP status of the answer. */
    public abstract int status();

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
