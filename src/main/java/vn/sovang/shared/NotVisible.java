package vn.sovang.shared;

/** The thing does not exist or the person may not know that it does (HTTP 404). */
public final class NotVisible extends Refusal {

    public NotVisible(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 404;
    }
}
