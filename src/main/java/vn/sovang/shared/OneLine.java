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

/** Text of one line without control characters; null passes, ask for presence separately. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(message = "tooLong")
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}\\u2028\\u2029]*", message = "oneLine")
public @interface OneLine {

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 300;

    String message() default "oneLine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
