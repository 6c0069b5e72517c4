package vn.sovang.award.spreadsheet;

/** Columns of the spreadsheet, in order; titles and notes are in {@code messages/award}. */
enum ListColumn {
    RECIPIENT("recipient", Kind.RECIPIENT, 12, true),
    NAME("name", Kind.TEXT, 28, true),
    POSITION("position", Kind.TEXT, 20, false),
    UNIT("unitId", Kind.UNIT, 34, true),
    FORM("formCode", Kind.FORM, 34, true),
    ACHIEVEMENT("achievement", Kind.TEXT, 50, true),
    EVIDENCE("evidence", Kind.CODES, 30, false),
    FEMALE("female", Kind.YES_NO, 8, false),
    DIRECT_WORKER("directWorker", Kind.YES_NO, 12, false),
    BENEFIT("benefitValueVnd", Kind.AMOUNT, 18, false),
    RATING("rating", Kind.RATING, 20, false),
    COMPLIANT("compliant", Kind.YES_NO, 12, false),
    LAUNCHED("movementLaunched", Kind.YES_NO, 12, false),
    PUBLICISED("publicised", Kind.YES_NO, 12, false),
    PLEDGE("pledgeSigned", Kind.YES_NO, 12, false),
    REGISTERED("initiativesRegistered", Kind.YES_NO, 12, false),
    KEPT_ALIVE("keptAlive", Kind.YES_NO, 12, false),
    REVIEWED("yearlyReview", Kind.YES_NO, 12, false),
    RECOGNISED("recognisedMembers", Kind.NUMBER, 14, false),
    UNITED("united", Kind.YES_NO, 12, false),
    ACCOUNT("account", Kind.TEXT, 18, false),
    EMAIL("email", Kind.TEXT, 26, false);

    /** What a cell of the column holds. */
    enum Kind {
        TEXT,
        RECIPIENT,
        UNIT,
        FORM,
        CODES,
        YES_NO,
        AMOUNT,
        NUMBER,
        RATING
    }

    private final String field;
    private final Kind kind;
    private final int width;
    private final boolean required;

    ListColumn(String field, Kind kind, int width, boolean required) {
        this.field = field;
        this.kind = kind;
        this.width = width;
        this.required = required;
    }

    /** Name in a {@link vn.sovang.award.NomineeEntry}. */
    String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    int width() {
        return width;
    }

    boolean isRequired() {
        return required;
    }

    String titleKey() {
        return "award.nominee." + field;
    }

    /** Letter of the column in the spreadsheet. */
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }
}
