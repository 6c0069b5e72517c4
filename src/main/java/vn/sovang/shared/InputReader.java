package vn.sovang.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Reads JSON that a person or a program sent into a record and reports every problem at once: unknown fields, wrong
 * types, broken constraints (whose {@code message} is a violation code) and the caller's own rules across fields.
 */
@Component
public class InputReader {

    private static final String PROBLEMS = InputReader.class.getName();

    private final Validator validator;
    private final JsonMapper mapper;

    public InputReader(Validator validator) {
        this.validator = validator;
        this.mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new ParameterNamesModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, coercion -> {
                    for (var shape :
                            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                        coercion.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .addHandler(new Collecting())
                .build();
    }

    /** As {@link #read(String, Class, BiConsumer)} without rules of the caller's own. */
    public <T> T read(String json, Class<T> type) {
        return read(json, type, (value, problems) -> {});
    }

    /**
     * @param json the text as it was sent
     * @param rules adds violations that need more than one field or other data; it also runs when fields are missing
     *     or wrong (they are then null), so that the sender learns everything in one answer
     * @throws InvalidInput with every violation
     */
    public <T> T read(String json, Class<T> type, BiConsumer<T, List<Violation>> rules) {
        List<Violation> problems = new ArrayList<>();
        T value = parse(json, type, problems);
        if (value == null) {
            throw problems.isEmpty() ? InvalidInput.of("", "notAnObject") : new InvalidInput(problems);
        }
        List<Violation> broken = validator.validate(value).stream()
                .map(InputReader::violation)
                .filter(violation -> unreported(problems, violation))
                .toList();
        problems.addAll(broken);
        List<Violation> more = new ArrayList<>();
        rules.accept(value, more);
        more.stream().filter(violation -> unreported(problems, violation)).forEach(problems::add);
        problems.sort(Comparator.comparing(Violation::field));
        InvalidInput.throwIfAny(problems);
        return value;
    }

    private <T> T parse(String json, Class<T> type, List<Violation> problems) {
        if (json == null || json.isBlank()) {
            throw InvalidInput.of("", "notAnObject");
        }
        try {
            // Read as a tree first: a wrong value then never makes the parser lose its place.
            JsonNode tree = mapper.readTree(json);
            if (!tree.isObject()) {
                throw InvalidInput.of("", "notAnObject");
            }
            return mapper.readerFor(type).withAttribute(PROBLEMS, problems).readValue(tree);
        } catch (JsonProcessingException exception) {
            problems.add(Violation.of(
                    exception instanceof JsonMappingException mapping ? path(mapping) : "",
                    "notJson",
                    exception.getLocation() == null
                            ? 0
                            : exception.getLocation().getLineNr()));
            throw new InvalidInput(problems);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A field that is already known to be wrong is not reported a second time as missing. */
    private static boolean unreported(List<Violation> problems, Violation violation) {
        return problems.stream().noneMatch(problem -> problem.field().equals(violation.field()));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Map<String, Object> attributes = broken.getConstraintDescriptor().getAttributes();
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value")) {
            if (attributes.containsKey(name)) {
                arguments.add(attributes.get(name));
            }
        }
        return new Violation(broken.getPropertyPath().toString(), broken.getMessageTemplate(), arguments.toArray());
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        exception.getPath().forEach(reference -> {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        });
        return path.toString();
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return parent + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.getCurrentName() == null ? "" : context.getCurrentName();
        return parent.isEmpty() ? name : name.isEmpty() ? parent : parent + "." + name;
    }

    /** Notes each problem with its path and carries on with null. */
    private static final class Collecting extends DeserializationProblemHandler {

        @SuppressWarnings("unchecked")
        private static Object note(
                DeserializationContext context, JsonParser parser, String code, Object... arguments) {
            var problems = (List<Violation>) context.getAttribute(PROBLEMS);
            problems.add(new Violation(path(parser.getParsingContext()), code, arguments));
            return null;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName)
                throws IOException {
            note(context, parser, "unknownField");
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> targetType, String value, String failureMessage) {
            return note(context, context.getParser(), expected(targetType), choices(targetType));
        }

        @Override
        public Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> targetType, Number value, String failureMessage) {
            return note(context, context.getParser(), expected(targetType), choices(targetType));
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType targetType,
                JsonToken token,
                JsonParser parser,
                String failureMessage)
                throws IOException {
            note(context, parser, expected(targetType.getRawClass()), choices(targetType.getRawClass()));
            parser.skipChildren();
            return null;
        }

        private static String expected(Class<?> type) {
            if (type.isEnum()) {
                return "notAChoice";
            }
            if (type == LocalDate.class) {
                return "notADate";
            }
            if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
                return "notANumber";
            }
            if (type == Boolean.class || type == boolean.class) {
                return "notABoolean";
            }
            return Collection.class.isAssignableFrom(type) ? "notAList" : "wrongType";
        }

        private static Object choices(Class<?> type) {
            return type.isEnum() ? String.join(", ", namesOf(type)) : "";
        }

        private static Set<String> namesOf(Class<?> type) {
            Set<String> names = new LinkedHashSet<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return names;
        }
    }
}
