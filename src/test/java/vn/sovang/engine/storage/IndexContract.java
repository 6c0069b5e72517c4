package vn.sovang.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is looked up by a column finds an index that begins with it. */
abstract class IndexContract {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EngineIndexes indexes;

    @Autowired
    ProcessEngine engine;

    @Value("#{'${spring.datasource.url}'.contains('postgresql')}")
    boolean isPostgres;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "act_ru_task.parent_task_id_",
                "act_ru_job.duedate_",
                "document_number.case_id",
                "task_submission.case_id",
                "certificate.case_id",
                "issued_document.case_id",
                "mail_message.case_id",
                "council_session.case_id",
                "council_session.outcome",
                "print_item.certificate_id",
                "print_item.file_id",
                "print_batch.file_id",
                "certificate_file.file_id",
                "issued_document.file_id"
            })
    void theColumnLeadsAnIndex(String column) {
        assertThat(leadingColumns()).contains(column);
    }

    @Test
    void anotherStartLeavesTheIndexesAsTheyAre() {
        List<String> before = leadingColumns();

        indexes.postProcessEngineBuild(engine);

        assertThat(leadingColumns()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<String> leadingColumns() {
        return jdbc.sql(isPostgres ? """
                        select c.relname || '.' || a.attname from pg_index i join pg_class c on c.oid = i.indrelid
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]""" : """
                        select lower(table_name) || '.' || lower(column_name) from information_schema.index_columns
                        where ordinal_position = 1""").query(String.class).list();
    }
}
