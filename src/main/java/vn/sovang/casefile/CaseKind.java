package vn.sovang.casefile;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.organisation.Unit;

/** What one kind adds to the case file for tasks, mails and files; ask {@link Cases}, which knows all kinds. */
public interface CaseKind {

    /** Code of the kind, for example {@code INITIATIVE}. */
    String code();

    /** Path of the page on which people read the case, for example {@code /ho-so/…}. */
    String page(String caseId);

    /** Accounts that had a hand in the case beyond its tasks and panels; may hold nulls and doubles. */
    Stream<String> parties(String caseId);

    /** Units that hold or held the case; may hold doubles. */
    Stream<String> way(String caseId);

    /** Who must not judge the case as a whole, whatever post they hold; nobody where only rows of a list are kept from them. */
    List<Concerned> concerned(String caseId);

    /** The unit's holders of a post must not judge the case, so that another unit's do; the history keeps it. */
    void deputised(String caseId, String unitId, Unit deputy);

    /**
     * Asks whether the account may add files to the case now.
     *
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed when it may only read
     * @throws vn.sovang.shared.AlreadyDone when the case has ended
     */
    void requireContributor(String caseId, String account);
}
