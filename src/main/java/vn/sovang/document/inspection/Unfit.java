package vn.sovang.document.inspection;

import vn.sovang.shared.Violation;

/** The bytes cannot be looked into any further; carries the reason for the sender. */
final class Unfit extends Exception {

    private final transient Violation violation;

    Unfit(Violation violation) {
        super(violation.code());
        this.violation = violation;
    }

    Violation violation() {
        return violation;
    }
}
