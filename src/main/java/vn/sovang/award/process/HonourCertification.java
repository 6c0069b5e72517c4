package vn.sovang.award.process;

/** Certificates for the honours that a decision gave. */
public interface HonourCertification {

    /**
     * Issues a certificate for each honour of the unit in the case that has none.
     *
     * @param account who decided
     * @return how many; none while the unit has not said who signs
     */
    int issue(String caseId, String unitId, String account);
}
