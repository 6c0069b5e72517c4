package vn.sovang.casework;

import java.util.List;
import vn.sovang.organisation.Unit;

/** Open cases of one kind that a dissolved unit leaves to its successor; see {@link Succession}. */
public interface CaseSuccession {

    /** Ids of the cases that the unit holds. */
    List<String> openAt(String unitId);

    /** Keeps in the case that the successor holds it from now on. */
    void handOver(String caseId, Unit from, Unit to);
}
