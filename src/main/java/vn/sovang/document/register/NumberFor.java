package vn.sovang.document.register;

import vn.sovang.shared.Clipped;

/**
 * What a number is taken for.
 *
 * @param caseId null for a document outside of cases; a case has one number per unit and kind
 * @param subject what the document is about, for the register
 */
public record NumberFor(String unitId, String kind, String caseId, String subject) {

    private static final int LONGEST_SUBJECT = 300;

    public boolean isIn(String unit, String documents) {
        return unitId.equals(unit) && kind.equals(documents);
    }

    NumberFor clipped() {
        return subject == null ? this : new NumberFor(unitId, kind, caseId, Clipped.text(subject, LONGEST_SUBJECT));
    }
}
