package vn.sovang.shared;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of any number of lines; line breaks and tabs are the only control characters. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(message = "tooLong")
@Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\r\\n\\t]*", message = "controlCharacters")
public @interface Narrative {

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 4000;

    String message() default "controlCharacters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
