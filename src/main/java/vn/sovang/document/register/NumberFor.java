package vn.sovang.document.register;

/**
 * What a number is taken for.
 *
 * @param caseId null for a document outside of cases; a case has one number per unit and kind
 * @param subject what the document is about, for the register
 */
public record NumberFor(String unitId, String kind, String caseId, String subject) {}
