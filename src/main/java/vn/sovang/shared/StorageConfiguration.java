package vn.sovang.shared;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/** How repositories speak to the database. */
@Configuration(proxyBeanMethods = false)
public class StorageConfiguration {

    /** Names go to the database without quotes, so that H2 and PostgreSQL fold them in their own way. */
    @Bean
    static BeanPostProcessor unquotedNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RelationalMappingContext context) {
                    context.setForceQuote(false);
                }
                return bean;
            }
        };
    }

    /** Repositories say what the database said, a key twice or a lock lost, and not only which action failed. */
    @Bean
    static PersistenceExceptionTranslator storageFaults() {
        return StorageConfiguration::cause;
    }

    private static DataAccessException cause(RuntimeException failure) {
        return failure instanceof DbActionExecutionException && failure.getCause() instanceof DataAccessException cause
                ? cause
                : null;
    }
}
