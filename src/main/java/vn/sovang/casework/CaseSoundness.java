package vn.sovang.casework;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseStatus;

/**
 * Every open case has a process that waits for a person, a time or a job, and every process has a case. What does not
 * match is told to operators at the start and every hour, in the log, on their page and as a measured value; nothing is
 * mended here, for only people can know what was meant.
 */
@Service
public class CaseSoundness {

    private static final Logger LOG = LoggerFactory.getLogger(CaseSoundness.class);
    private static final int MOST = 100;

    private static final String ROOTS = "from act_ru_execution r where r.parent_id_ is null and r.super_exec_ is null";

    private final List<CaseKind> kinds;
    private final JdbcClient jdbc;
    private volatile List<Finding> latest = List.of();

    CaseSoundness(List<CaseKind> kinds, JdbcClient jdbc, MeterRegistry meters) {
        this.kinds = kinds;
        this.jdbc = jdbc;
        Gauge.builder("sovang.cases.unsound", () -> latest.size())
                .description("Open cases without living process, and processes without case")
                .register(meters);
    }

    /** What does not match. */
    public enum Fault {
        /** A case that is due on some day and that no process moves; one without a limit may rest. */
        NO_PROCESS,
        /** A process that belongs to no case. */
        NO_CASE,
        /** A process that waits for no person, no time and no job that will be tried again. */
        STANDS_STILL
    }

    /**
     * @param caseId null or unknown when there is no case
     * @param number of the case, null without one
     * @param processId null when there is no process
     */
    public record Finding(Fault fault, String caseId, String number, String processId) {}

    /** What was found last, at most a hundred of each fault. */
    public List<Finding> latest() {
        return latest;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    @Transactional(readOnly = true)
    public void check() {
        List<Finding> found = new ArrayList<>();
        kinds.forEach(kind -> found.addAll(withoutProcess(kind)));
        found.addAll(withoutCase());
        found.addAll(standingStill());
        latest = List.copyOf(found);
        found.forEach(finding -> LOG.warn(
                "{}: case {} ({}), process {}",
                finding.fault(),
                finding.caseId(),
                finding.number(),
                finding.processId()));
    }

    private List<Finding> withoutProcess(CaseKind kind) {
        List<String> open = Stream.of(kind.statuses())
                .filter(status -> !status.isEnded())
                .map(CaseStatus::name)
                .toList();
        return jdbc.sql("""
                        select c.id, c.number from case_file c where c.kind = :kind and c.status in (:open)
                          and c.due_at is not null
                          and not exists (select 1 from act_ru_execution e where e.business_key_ = c.id)
                        order by c.opened_at, c.id limit :most\
                        """)
                .param("kind", kind.code())
                .param("open", open)
                .param("most", MOST)
                .query((row, index) ->
                        new Finding(Fault.NO_PROCESS, row.getString("id"), row.getString("number"), null))
                .list();
    }

    private List<Finding> withoutCase() {
        return jdbc.sql("select r.id_, r.business_key_ " + ROOTS
                        + " and not exists (select 1 from case_file c where c.id = r.business_key_)"
                        + " order by r.id_ limit :most")
                .param("most", MOST)
                .query((row, index) -> new Finding(Fault.NO_CASE, row.getString(2), null, row.getString(1)))
                .list();
    }

    private List<Finding> standingStill() {
        return jdbc.sql("select r.id_, c.id, c.number from act_ru_execution r join case_file c"
                        + " on c.id = r.business_key_ where r.parent_id_ is null and r.super_exec_ is null"
                        + " and not exists (select 1 from act_ru_execution x join act_ru_task t"
                        + " on t.proc_inst_id_ = x.proc_inst_id_ where x.root_proc_inst_id_ = r.id_)"
                        + " and not exists (select 1 from act_ru_execution x join act_ru_job j"
                        + " on j.process_instance_id_ = x.proc_inst_id_"
                        + " where x.root_proc_inst_id_ = r.id_ and j.retries_ > 0)"
                        + " order by r.id_ limit :most")
                .param("most", MOST)
                .query((row, index) ->
                        new Finding(Fault.STANDS_STILL, row.getString(2), row.getString(3), row.getString(1)))
                .list();
    }
}
