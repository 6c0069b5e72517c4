package vn.sovang.casework.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.Impartiality;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.VietnameseOrder;

/** What waits for an office that does many tasks at once, as tables from which they are chosen. */
@Service
@Transactional(readOnly = true)
public class WaitingTasks {

    /** A task may have another unit to itself than its case, see the variable of its own execution. */
    private static final String FROM = """
             from act_ru_task t
            join act_ru_execution i on i.id_ = t.proc_inst_id_
            join case_file c on c.id = i.business_key_
            left join act_ru_variable o on o.var_scope_ = t.execution_id_ and o.name_ = 'unitId'
            left join act_ru_variable p on p.var_scope_ = t.proc_inst_id_ and p.name_ = 'unitId'
            where t.task_def_key_ in (:keys) and exists (
              select 1 from act_ru_identitylink l
              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = :group)\s""";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Impartiality impartiality;
    private final Organisation organisation;

    WaitingTasks(JdbcClient jdbc, Cases cases, Impartiality impartiality, Organisation organisation) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.impartiality = impartiality;
        this.organisation = organisation;
    }

    /**
     * A task that waits.
     *
     * @param page path of the page of its case
     * @param heldBy name of somebody else who has claimed it; null when the reader can take it
     * @param dueOn null when no limit runs
     */
    public record Line(
            String taskId,
            String caseId,
            String page,
            String number,
            String title,
            DeskRow row,
            String heldBy,
            LocalDate dueOn) {}

    /** @param more how many there are beyond those listed */
    public record Waiting(List<Line> lines, long more) {}

    private record Open(String id, String assignee, Timestamp dueAt, Work work, String number, String title) {

        static Open of(ResultSet row, int number) throws SQLException {
            return new Open(
                    row.getString("id_"),
                    row.getString("assignee_"),
                    row.getTimestamp("due_date_"),
                    new Work(row.getString("task_def_key_"), row.getString("id"), row.getString("unit_id")),
                    row.getString("number"),
                    row.getString("title"));
        }
    }

    /**
     * Units in which the account holds the post today, by name.
     *
     * @throws NotAllowed when there is none
     */
    public List<Unit> unitsOf(Batch<?, ?> batch, String account) {
        List<Unit> units = organisation.postsOf(account).stream()
                .filter(post -> post.role() == batch.role())
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .sorted(VietnameseOrder.by(Unit::name))
                .toList();
        if (units.isEmpty()) {
            throw new NotAllowed(batch.refusal());
        }
        return units;
    }

    /** Codes of the kinds of case that wait at the unit. */
    public List<String> kindsAt(Batch<?, ?> batch, String unitId) {
        if (batch.tasks().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct c.kind" + FROM + " order by c.kind")
                .params(asked(batch, unitId))
                .query(String.class)
                .list();
    }

    /**
     * Tasks on cases of the kind that the account may do, by number; of more than one page the oldest.
     *
     * @param kind one of {@link #kindsAt}
     */
    public Waiting at(Batch<?, ?> batch, String unitId, String kind, String account, Locale locale) {
        Map<String, DoneTogether> handlers =
                batch.tasks().stream().collect(Collectors.toMap(DoneTogether::taskKey, Function.identity()));
        long all = jdbc.sql("select count(*)" + FROM + " and c.kind = :kind")
                .params(asked(batch, unitId))
                .param("kind", kind)
                .query(Long.class)
                .single();
        List<Open> oldest = jdbc.sql("""
                        select t.id_, t.task_def_key_, t.assignee_, t.due_date_, c.id, c.number, c.title,
                          coalesce(o.text_, p.text_) as unit_id""" + FROM + " and c.kind = :kind order by t.create_time_, t.id_ limit :most")
                .params(asked(batch, unitId))
                .param("kind", kind)
                .param("most", BatchDesk.MOST_ROWS)
                .query(Open::of)
                .list();
        List<Line> lines = oldest.stream()
                .filter(task -> impartiality.mayAct(task.work(), account))
                .map(task -> line(task, handlers.get(task.work().key()), account, locale))
                .sorted(Comparator.comparing(Line::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Waiting(lines, all - oldest.size());
    }

    private static Map<String, Object> asked(Batch<?, ?> batch, String unitId) {
        return Map.of(
                "keys",
                batch.tasks().stream().map(DoneTogether::taskKey).toList(),
                "group",
                batch.role().groupIn(unitId));
    }

    private Line line(Open task, DoneTogether handler, String account, Locale locale) {
        boolean free = task.assignee() == null || task.assignee().equals(account);
        String caseId = task.work().caseId();
        return new Line(
                task.id(),
                caseId,
                cases.kindOf(caseId).page(caseId),
                task.number(),
                task.title(),
                handler.row(task.work(), locale),
                free ? null : organisation.nameOf(task.assignee()),
                task.dueAt() == null ? null : BusinessTime.dayOf(task.dueAt().toInstant()));
    }
}
