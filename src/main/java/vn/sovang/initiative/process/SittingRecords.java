package vn.sovang.initiative.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;

/** Concludes sessions and keeps that it was one sitting, in one transaction. */
@Component
public class SittingRecords {

    private final BatchSubmissions submissions;
    private final Sittings sittings;

    SittingRecords(BatchSubmissions submissions, Sittings sittings) {
        this.submissions = submissions;
        this.sittings = sittings;
    }

    /** Returns the id of the sitting. */
    @Transactional
    public String conclude(BatchConclusion conclusion, List<BatchSubmissions.Row> rows, String account) {
        List<BatchSubmissions.Submitted> concluded = submissions.submit(BatchDesk.SESSIONS, rows, account);
        Sitting sitting = sittings.record(
                concluded.get(0).unitId(), conclusion.heldOn(), conclusion.place(), conclusion.conclusion(), account);
        for (int index = 0; index < concluded.size(); index++) {
            BatchConclusion.Row row = conclusion.rows().get(index);
            sittings.add(
                    sitting.id(),
                    new Sitting.Item(
                            concluded.get(index).sessionId(), index + 1, row.hasRemark() ? row.remark() : null));
        }
        return sitting.id();
    }
}
