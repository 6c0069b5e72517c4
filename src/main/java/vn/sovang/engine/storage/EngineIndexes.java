package vn.sovang.engine.storage;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes for columns by which the engine itself looks and which it leaves without one: completing a task asks for its
 * subtasks, and the job executor for what is due. Made when the engine has its tables and before it works.
 */
@Component
class EngineIndexes extends AbstractProcessEnginePlugin {

    private static final List<String> INDEXES = List.of(
            "sovang_task_by_parent on act_ru_task (parent_task_id_)",
            "sovang_job_by_due_date on act_ru_job (duedate_)");

    private final ObjectProvider<JdbcClient> jdbc;

    EngineIndexes(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        INDEXES.forEach(index ->
                jdbc.getObject().sql("create index if not exists " + index).update());
    }
}
