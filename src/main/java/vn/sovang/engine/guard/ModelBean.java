package vn.sovang.engine.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * A bean that models may name, as a class or as a method of a configuration; its name is the id of the activity it
 * serves. No other bean is visible to models.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Component
@Bean
public @interface ModelBean {

    /** Names of the methods that expressions in models may call on it; a delegate needs none. */
    String[] callable() default {};
}
