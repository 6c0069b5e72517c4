package vn.sovang.shared;

import java.util.List;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.Identifier;
import org.springframework.data.jdbc.core.convert.InsertSubject;
import org.springframework.data.relational.core.conversion.IdValueSource;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/**
 * Part of every repository that extends {@link Inserts}; named in {@code META-INF/spring.factories}. Rows whose key has
 * several columns are no aggregates, which have an id, and go one step below them.
 */
class AggregateInserts<T> implements Inserts<T> {

    private final JdbcAggregateOperations aggregates;
    private final DataAccessStrategy rows;
    private final RelationalMappingContext mapping;

    AggregateInserts(JdbcAggregateOperations aggregates, DataAccessStrategy rows, RelationalMappingContext mapping) {
        this.aggregates = aggregates;
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public <S extends T> S insert(S row) {
        if (hasId(row)) {
            return aggregates.insert(row);
        }
        rows.insert(row, typeOf(row), Identifier.empty(), IdValueSource.NONE);
        return row;
    }

    @Override
    public void insertAll(List<? extends T> all) {
        if (all.isEmpty()) {
            return;
        }
        if (hasId(all.get(0))) {
            aggregates.insertAll(all);
        } else {
            rows.insert(
                    all.stream()
                            .map(row -> InsertSubject.<T>describedBy(row, Identifier.empty()))
                            .toList(),
                    typeOf(all.get(0)),
                    IdValueSource.NONE);
        }
    }

    private boolean hasId(T row) {
        return mapping.getRequiredPersistentEntity(row.getClass()).hasIdProperty();
    }

    @SuppressWarnings("unchecked")
    private static <S> Class<S> typeOf(S row) {
        return (Class<S>) row.getClass();
    }
}
