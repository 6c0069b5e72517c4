package vn.sovang.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.TaskDesk.Item;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.TextFolding;

/**
 * Finds open tasks with their cases in one statement, whatever their number: the engine's own query would ask for the
 * variables of each task again, and a task may end meanwhile.
 */
@Component
@Transactional(readOnly = true)
class TaskSearch {

    /** A task may have another unit to itself than its case, see the variable of its own execution. */
    private static final String FROM = """
            from act_ru_task t
            join act_ru_execution i on i.id_ = t.proc_inst_id_
            join case_file c on c.id = i.business_key_
            left join act_ru_variable o on o.var_scope_ = t.execution_id_ and o.name_ = 'unitId'
            left join act_ru_variable p on p.var_scope_ = t.proc_inst_id_ and p.name_ = 'unitId'
            left join unit u on u.id = coalesce(o.text_, p.text_)
            where c.id is not null\s""";

    /** Assigned to the account, or open to it or one of its groups. */
    private static final String OF_ACCOUNT = """
             and t.id_ in (
               select a.id_ from act_ru_task a where a.assignee_ = :account
               union all
               select l.task_id_ from act_id_membership m
               join act_ru_identitylink l on l.group_id_ = m.group_id_ and l.type_ = 'candidate'
               join act_ru_task x on x.id_ = l.task_id_ and x.assignee_ is null
               where m.user_id_ = :account
               union all
               select l.task_id_ from act_ru_identitylink l
               join act_ru_task x on x.id_ = l.task_id_ and x.assignee_ is null
               where l.user_id_ = :account and l.type_ = 'candidate')""";

    /** See {@link Deputies}. */
    private static final String NOT_HIDDEN = """
             and not exists (
               select 1 from act_ru_variable h where h.task_id_ = t.id_ and h.name_ = :hidden)""";

    private static final String OF_CASE = " and c.id = :case";
    private static final String CONTAINING =
            " and (c.folded_title like :text escape '!'" + " or lower(c.number) like :text escape '!')";
    private static final String SOONEST_FIRST = " order by t.due_date_ nulls last, t.name_, t.id_";

    private final JdbcClient jdbc;

    TaskSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tasks assigned to the account or offered to it, soonest limit first.
     *
     * @param caseId null for any
     * @param text part of the case's title or number; blank for any
     */
    PageOf<Item> find(String account, String caseId, String text, int page, int size) {
        StringBuilder from = new StringBuilder(FROM).append(OF_ACCOUNT).append(NOT_HIDDEN);
        Map<String, Object> parameters = new HashMap<>(Map.of("account", account, "hidden", hiddenFrom(account)));
        if (caseId != null) {
            from.append(OF_CASE);
            parameters.put("case", TextFolding.printable(caseId));
        }
        if (text != null && !text.isBlank()) {
            from.append(CONTAINING);
            parameters.put("text", TextFolding.contained(text));
        }
        long total = jdbc.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", size);
        parameters.put("offset", (long) page * size);
        return new PageOf<>(items(from + SOONEST_FIRST + " limit :size offset :offset", parameters), page, size, total);
    }

    /** Variable of a task that the account is not shown, although it is offered to one of its groups. */
    static String hiddenFrom(String account) {
        return "hiddenFrom." + account;
    }

    /** All open tasks of a case, whoever may do them. */
    List<Item> ofCase(String caseId) {
        return items(FROM + OF_CASE + SOONEST_FIRST, Map.of("case", caseId));
    }

    /** How many tasks with one of the keys the account could do, by kind of case. */
    Map<String, Long> countByKind(String account, Collection<String> keys) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("select c.kind, count(*) as tasks " + FROM + OF_ACCOUNT + NOT_HIDDEN
                        + " and t.task_def_key_ in (:keys) group by c.kind order by c.kind")
                .param("account", account)
                .param("hidden", hiddenFrom(account))
                .param("keys", keys)
                .query(row -> {
                    counts.put(row.getString("kind"), row.getLong("tasks"));
                });
        return counts;
    }

    private List<Item> items(String rest, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select t.id_, t.task_def_key_, t.name_, c.id, u.id as unit_id, u.name as unit_name, c.title,
                          t.assignee_, t.due_date_\s""" + rest).params(parameters).query(TaskSearch::item).list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new Item(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("id"),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("title"),
                row.getString("assignee_"),
                due == null ? null : BusinessTime.dayOf(due.toInstant()));
    }
}
