package vn.sovang.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one word in which the schemas of H2 and PostgreSQL differ: {@code ${binary}}, a column of up to 20 MB. */
@Configuration(proxyBeanMethods = false)
class SchemaDialect {

    @Bean
    FlywayConfigurationCustomizer binaryColumns(DataSource dataSource) {
        return configuration -> configuration.placeholders(Map.of("binary", isPostgres(dataSource) ? "bytea" : "blob"));
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equalsIgnoreCase("PostgreSQL");
        } catch (SQLException exception) {
            throw new IllegalStateException("The database cannot be reached", exception);
        }
    }
}
