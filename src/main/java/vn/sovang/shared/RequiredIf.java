package vn.sovang.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

/** A field of a record must be filled in when another one holds one of the values; a blank text is not filled in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequiredIf.All.class)
@Constraint(validatedBy = RequiredIf.Check.class)
public @interface RequiredIf {

    String field();

    /** The other field. */
    String when();

    /** Its values, as {@code toString} writes them. */
    String[] is();

    String message() default "required";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        RequiredIf[] value();
    }

    /** Reads both fields of the record. */
    class Check implements ConstraintValidator<RequiredIf, Record> {

        private RequiredIf rule;

        @Override
        public void initialize(RequiredIf annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(Record value, ConstraintValidatorContext context) {
            boolean holds = Set.of(rule.is()).contains(String.valueOf(read(value, rule.when())));
            Object field = read(value, rule.field());
            if (!holds || field != null && !(field instanceof String text && text.isBlank())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(rule.message())
                    .addPropertyNode(rule.field())
                    .addConstraintViolation();
            return false;
        }

        private static Object read(Record value, String name) {
            RecordComponent component = Arrays.stream(value.getClass().getRecordComponents())
                    .filter(candidate -> candidate.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value.getClass() + " has no " + name));
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }
}
