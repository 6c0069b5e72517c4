package vn.sovang.notification;

/**
 * The case a mail is about.
 *
 * @param receiptNumber number in the intake register, null where there is none
 * @param title as the author wrote it; escaped wherever it is shown
 */
public record CaseRef(String caseId, String receiptNumber, String title) {}
