package vn.sovang.document.issued;

/** What issued documents and certificates need to know of cases; implemented where cases and people come together. */
public interface IssuingCases {

    /**
     * @return the case by number and the unit that holds it
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     */
    CaseLine requireReader(String caseId, String account);

    /**
     * @return the unit in whose name the account adds issued documents
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed for readers who are neither officers nor the deciding body of a unit of its way
     */
    String requireIssuer(String caseId, String account);

    /** @param unitId unit that holds the case now */
    record CaseLine(String id, String number, String unitId) {}
}
