package vn.sovang.shared;

/** Something needed for the answer does not work at the moment; the same request may succeed later (HTTP 503). */
public final class TemporarilyUnavailable extends Refusal {

    public TemporarilyUnavailable(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 503;
    }
}
