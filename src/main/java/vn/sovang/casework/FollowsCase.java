package vn.sovang.casework;

/** Work beside the process that goes to the successor together with its case. */
public interface FollowsCase {

    void handOver(String caseId, String fromUnitId, String toUnitId);
}
