package vn.sovang.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.LocalDate;

/** Reads days of JSON by {@link Days}. */
final class DayReader extends JsonDeserializer<LocalDate> implements ContextualDeserializer {

    private final Days days;
    private final boolean founding;

    DayReader(Days days) {
        this(days, false);
    }

    private DayReader(Days days, boolean founding) {
        this.days = days;
        this.founding = founding;
    }

    /** A day that was refused, with the violation; its field is known only further out. */
    static final class Unfit extends MismatchedInputException {

        private final transient Violation violation;

        private Unfit(JsonParser parser, Violation violation) {
            super(parser, violation.code(), LocalDate.class);
            this.violation = violation;
        }

        Violation violation() {
            return violation;
        }
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new DayReader(days, property != null && property.getAnnotation(Founding.class) != null);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new Unfit(parser, Violation.of("", "notADate"));
        }
        String typed = parser.getText();
        try {
            return founding ? days.readFounding("", typed) : days.read("", typed);
        } catch (InvalidInput unfit) {
            throw new Unfit(parser, unfit.violations().get(0));
        }
    }
}
