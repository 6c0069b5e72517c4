package vn.sovang.shared;

import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Maps what a search finds as a repository would, where no repository can state the search. */
@Component
public class RowMappers {

    private final JdbcConverter converter;

    RowMappers(JdbcConverter converter) {
        this.converter = converter;
    }

    @SuppressWarnings("unchecked")
    public <T> RowMapper<T> of(Class<T> type) {
        return new EntityRowMapper<>(
                (RelationalPersistentEntity<T>) converter.getMappingContext().getRequiredPersistentEntity(type),
                converter);
    }
}
