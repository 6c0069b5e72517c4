package vn.sovang.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.sovang.casework.batch.Batch;
import vn.sovang.casework.batch.BatchDesk;
import vn.sovang.casework.batch.DecisionBatch;
import vn.sovang.casework.batch.WaitingTasks;
import vn.sovang.council.process.SittingBatch;
import vn.sovang.organisation.Unit;

/** Secretaries and deciding bodies who do many tasks at once, through the same door as in real life. */
@TestComponent
public class Batches {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final BatchDesk desk;
    private final WaitingTasks waiting;
    private final SittingBatch sitting;
    private final DecisionBatch decision;

    Batches(BatchDesk desk, WaitingTasks waiting, SittingBatch sitting, DecisionBatch decision) {
        this.desk = desk;
        this.waiting = waiting;
        this.sitting = sitting;
        this.decision = decision;
    }

    public SittingBatch.Concluded conclude(String conclusion, String account) {
        return desk.submit(sitting, conclusion, account);
    }

    /** How many sessions would be concluded. */
    public int checkConclusion(String conclusion, String account) {
        return desk.check(sitting, conclusion, account).cases();
    }

    /** How many cases were decided in which way. */
    public Map<String, Integer> decide(String decisions, String account) {
        return desk.submit(decision, decisions, account).byName();
    }

    public Map<String, Integer> checkDecision(String decisions, String account) {
        return desk.check(decision, decisions, account).byName();
    }

    public List<WaitingTasks.Line> toConclude(String kind, String account, String unitId) {
        return lines(sitting, kind, account, unitId);
    }

    public List<WaitingTasks.Line> toDecide(String kind, String account, String unitId) {
        return lines(decision, kind, account, unitId);
    }

    private List<WaitingTasks.Line> lines(Batch<?, ?> batch, String kind, String account, String unitId) {
        return waiting.at(batch, unitId, kind, account, VIETNAMESE).lines();
    }

    /** Units in which the account concludes. */
    public List<Unit> unitsOfSecretary(String account) {
        return waiting.unitsOf(sitting, account);
    }
}
