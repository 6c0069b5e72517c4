package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.casework.batch.Batch;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Violation;

/** A secretary concludes many sessions of one council in one sitting. */
@Component
public class SittingBatch implements Batch<Conclusions, SittingBatch.Concluded> {

    private final ConcludeSessionHandler task;
    private final BatchSubmissions submissions;
    private final Sittings sittings;

    SittingBatch(ConcludeSessionHandler task, BatchSubmissions submissions, Sittings sittings) {
        this.task = task;
        this.submissions = submissions;
        this.sittings = sittings;
    }

    /** @param sittingId null as long as nothing is concluded */
    public record Concluded(String sittingId, int cases) {}

    @Override
    public String name() {
        return "conclusion";
    }

    @Override
    public Role role() {
        return Role.SECRETARY;
    }

    @Override
    public String refusal() {
        return "secretariesOnly";
    }

    @Override
    public Collection<ConcludeSessionHandler> tasks() {
        return List.of(task);
    }

    @Override
    public Class<Conclusions> sent() {
        return Conclusions.class;
    }

    @Override
    public Set<String> commonFields() {
        return Set.of("heldOn", "place", "conclusion");
    }

    @Override
    public void check(Conclusions sent, LocalDate today, List<Violation> problems) {
        sent.check(today, problems);
    }

    @Override
    public List<Row> rows(Conclusions sent) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; sent.rows() != null && index < sent.rows().size(); index++) {
            Conclusions.Row row = sent.rows().get(index);
            if (row != null && row.taskId() != null) {
                rows.add(new Row(index, row.taskId(), sent.minutesOf(row)));
            }
        }
        return rows;
    }

    @Override
    public Concluded foreseen(Conclusions sent) {
        return new Concluded(null, sent.rows().size());
    }

    @Override
    public Concluded store(Conclusions sent, List<BatchSubmissions.Row> rows, String account) {
        List<BatchSubmissions.Submitted> concluded = submissions.submit(Set.of(task.taskKey()), rows, account);
        Sitting sitting =
                sittings.record(concluded.get(0).unitId(), sent.heldOn(), sent.place(), sent.conclusion(), account);
        for (int index = 0; index < concluded.size(); index++) {
            Conclusions.Row row = sent.rows().get(index);
            sittings.add(
                    sitting.id(),
                    new Sitting.Item(
                            concluded.get(index).sessionId(), index + 1, row.hasRemark() ? row.remark() : null));
        }
        return new Concluded(sitting.id(), concluded.size());
    }
}
