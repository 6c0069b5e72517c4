package vn.sovang.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table, the engine's included, for what a member voted. */
public class VoteTraces {

    private static final Pattern A_VOTE = Pattern.compile("(?<![A-Z_])(DIS)?AGREE(?![A-Z_])");

    private final JdbcClient jdbc;

    VoteTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of all tables as {@code column=value} texts; bytes are read as text. */
    public record Snapshot(Map<String, List<String>> rows) {

        /** Rows of the table that were not there before. */
        public List<String> newRows(String table, Snapshot before) {
            Set<String> old = new HashSet<>(before.rows.getOrDefault(table, List.of()));
            return rows.get(table).stream().filter(row -> !old.contains(row)).toList();
        }

        /** New rows by table that hold the text anywhere. */
        public Map<String, List<String>> newRowsThatSay(String text, Snapshot before) {
            return newRows(before, row -> row.contains(text));
        }

        /** New rows by table that hold a vote anywhere, alone or inside of a text. */
        public Map<String, List<String>> newRowsWithAVote(Snapshot before) {
            return newRows(before, row -> A_VOTE.matcher(row).find());
        }

        /** New rows by table that hold all the numbers, as values or inside of texts. */
        public Map<String, List<String>> newRowsWithNumbers(Snapshot before, int... numbers) {
            List<Pattern> each = Arrays.stream(numbers)
                    .mapToObj(number -> Pattern.compile("[=:,\\s]" + number + "(?:\\.0)?(?=[,;}\\]\\s]|$)"))
                    .toList();
            return newRows(
                    before,
                    row -> each.stream()
                            .allMatch(pattern -> pattern.matcher(row).find()));
        }

        private Map<String, List<String>> newRows(Snapshot before, Predicate<String> condition) {
            Map<String, List<String>> found = new TreeMap<>();
            rows.keySet().forEach(table -> {
                List<String> hits =
                        newRows(table, before).stream().filter(condition).toList();
                if (!hits.isEmpty()) {
                    found.put(table, hits);
                }
            });
            return found;
        }
    }

    public Snapshot snapshot() {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc
                .sql("select lower(table_name) from information_schema.tables "
                        + "where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.startsWith("flyway"))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select * from " + table).query().listOfRows().stream()
                                .map(VoteTraces::text)
                                .toList()));
        return new Snapshot(rows);
    }

    public List<String> idsOf(String table) {
        return jdbc.sql("select id from " + table + " order by id")
                .query(String.class)
                .list();
    }

    /** Numbers of the transactions that wrote the rows; PostgreSQL only. */
    public List<String> transactionsOf(String table, String condition) {
        return jdbc
                .sql("select distinct cast(cast(xmin as text) as bigint) from " + table + " where " + condition)
                .query(Long.class)
                .list()
                .stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static String text(Map<String, Object> row) {
        Collection<String> columns = new TreeMap<>(row)
                .entrySet().stream()
                        .map(column -> column.getKey().toLowerCase() + "="
                                + (column.getValue() instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.UTF_8)
                                        : column.getValue()))
                        .toList();
        return columns.stream().collect(Collectors.joining("; "));
    }
}
