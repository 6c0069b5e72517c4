package vn.sovang.award;

/** Whom a form of award is meant for. */
public enum Recipients {
    INDIVIDUAL,
    COLLECTIVE,
    BOTH;

    public boolean include(Recipient recipient) {
        return this == BOTH || name().equals(recipient.name());
    }
}
