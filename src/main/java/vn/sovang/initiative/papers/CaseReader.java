package vn.sovang.initiative.papers;

import java.util.Set;

/**
 * A person who sees a case.
 *
 * @param author an author: learns results, but neither sheets nor counts
 * @param panel a member of a panel that is at work
 * @param staffOf units of the case in which the person is officer, secretary, committee or auditor
 * @param readsConfidential may read the confidential part
 */
record CaseReader(String account, boolean author, boolean panel, Set<String> staffOf, boolean readsConfidential) {

    /** Takes part in the work on the case, not as its author. */
    boolean isInsider() {
        return !author && (panel || !staffOf.isEmpty());
    }

    boolean preparesAt(String unitId) {
        return !author && staffOf.contains(unitId);
    }
}
