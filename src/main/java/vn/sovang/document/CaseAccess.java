package vn.sovang.document;

/** What attachments need to know of cases; implemented where cases and people come together. */
public interface CaseAccess {

    /** @throws vn.sovang.shared.NotVisible when the account may not know of the case */
    void requireReader(String caseId, String account);

    /**
     * @throws vn.sovang.shared.NotAllowed for readers who may not add files
     * @throws vn.sovang.shared.AlreadyDone when the case has ended
     */
    void requireContributor(String caseId, String account);

    /** Keeps that the account is given the file; when this throws, the file must not be handed out. */
    void recordRead(Attachment file, String account);

    /** Lets nobody else change the case or add files to it until the transaction ends. */
    void lock(String caseId);
}
