package vn.sovang.shared;

/** The person sees the thing but may not do this with it (HTTP 403). */
public final class NotAllowed extends Refusal {

    public NotAllowed(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 403;
    }
}
