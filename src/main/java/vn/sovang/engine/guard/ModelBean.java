package vn.sovang.engine.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A bean that models may name; its name is the id of the activity it serves. No other bean is visible to models. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelBean {

    /** Names of the methods that expressions in models may call on it; a delegate needs none. */
    String[] callable() default {};
}
