package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases begin empty and end with the same tables. */
class SchemaIT {

    /** Types that the databases name differently. */
    private static final Map<String, String> ON_POSTGRESQL = Map.of(
            "timestamp", "timestamp without time zone",
            "binary large object", "bytea",
            "binary varying", "bytea");

    /** What H2 makes of "text". */
    private static final Long WITHOUT_LIMIT = 1_000_000_000L;

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() throws IOException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Set<Column> onH2 = columns(h2, "h2");
            Set<Column> onPostgres = columns(postgres.getPostgresDatabase(), "postgresql");

            assertThat(onH2)
                    .extracting(Column::table)
                    .contains("unit", "initiative", "golden_book_entry", "award_letter", "revocation");
            assertThat(without(onH2, onPostgres)).as("only on H2").isEmpty();
            assertThat(without(onPostgres, onH2)).as("only on PostgreSQL").isEmpty();
        }
    }

    private static Set<Column> columns(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/migration-" + vendor)
                .load()
                .migrate();
        Set<Column> columns = new HashSet<>();
        JdbcClient.create(database).sql("""
                        select lower(table_name) as "table", lower(column_name) as "name", lower(data_type) as "type",
                          case lower(data_type)
                            when 'character varying' then character_maximum_length
                            when 'numeric' then numeric_precision
                          end as "length",
                          is_nullable as "nullable", is_identity as "identity", column_default is not null as "preset"
                        from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'""").query(Column.class).stream()
                .map(Column::onPostgres)
                .forEach(columns::add);
        return columns;
    }

    private static Set<Column> without(Set<Column> columns, Set<Column> others) {
        Set<Column> rest = new HashSet<>(columns);
        rest.removeAll(others);
        return rest;
    }

    private record Column(
            String table, String name, String type, Long length, String nullable, String identity, boolean preset) {

        Column onPostgres() {
            return WITHOUT_LIMIT.equals(length)
                    ? new Column(table, name, "text", null, nullable, identity, preset)
                    : new Column(
                            table, name, ON_POSTGRESQL.getOrDefault(type, type), length, nullable, identity, preset);
        }
    }
}
