package vn.sovang.shared;

/** Somebody, perhaps the same person, has already done it, or the time for it is over (HTTP 409). */
public final class AlreadyDone extends Refusal {

    public AlreadyDone(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 409;
    }
}
