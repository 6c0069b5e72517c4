package vn.sovang.shared;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads JSON that a person or a program sent into a record and reports every problem at once: unknown fields, wrong
 * types, broken constraints (whose {@code message} is a violation code) and the caller's own rules across fields.
 */
@Component
public class InputReader {

    /** A text with more problems than this is not an attempt at filling in our form. */
    private static final int MOST_PROBLEMS = 100;

    private final Validator validator;
    private final JsonMapper mapper;

    public InputReader(Validator validator, Days days) {
        this.validator = validator;
        this.mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule().addDeserializer(LocalDate.class, new DayReader(days)))
                .addModule(new ParameterNamesModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> List.of(
                                        CoercionInputShape.Integer,
                                        CoercionInputShape.Float,
                                        CoercionInputShape.Boolean)
                                .forEach(shape -> coercion.setCoercion(shape, CoercionAction.Fail)))
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
        return read(json, mapper.constructType(type), rules);
    }

    /** As {@link #read(String, Class, BiConsumer)} for a type with parameters. */
    public <T> T read(String json, TypeReference<T> type, BiConsumer<T, List<Violation>> rules) {
        return read(json, mapper.constructType(type), rules);
    }

    private <T> T read(String json, JavaType type, BiConsumer<T, List<Violation>> rules) {
        List<Violation> problems = new ArrayList<>();
        T value = bind(parse(json), type, problems);
        addUnreported(
                problems,
                validator.validate(value).stream().map(InputReader::violation).toList());
        List<Violation> broken = new ArrayList<>();
        rules.accept(value, broken);
        addUnreported(problems, broken);
        problems.sort(Comparator.comparing(Violation::field));
        InvalidInput.throwIfAny(problems);
        return value;
    }

    private JsonNode parse(String json) {
        try {
            JsonNode tree = json == null ? null : mapper.readTree(withoutMark(json));
            if (tree == null || !tree.isObject()) {
                throw InvalidInput.of("", "notAnObject");
            }
            return VisibleTexts.in(tree);
        } catch (JsonProcessingException exception) {
            throw InvalidInput.of("", "notJson", line(exception));
        }
    }

    /** Editors and spreadsheet programs put a byte order mark in front. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** A text beyond the parser's limits, nested too deeply for instance, is refused without a place. */
    private static int line(JsonProcessingException exception) {
        JsonLocation place = exception.getLocation();
        return place == null ? 1 : place.getLineNr();
    }

    /** Takes each value out that does not fit, notes it, and tries again without it. */
    private <T> T bind(JsonNode tree, JavaType type, List<Violation> problems) {
        while (true) {
            try {
                return mapper.treeToValue(tree, type);
            } catch (JsonMappingException exception) {
                problems.add(violation(exception));
                if (problems.size() >= MOST_PROBLEMS || exception.getPath().isEmpty()) {
                    throw new InvalidInput(problems);
                }
                takeOut(tree, exception);
            } catch (JsonProcessingException exception) {
                throw new IllegalStateException("A parsed text cannot be bound", exception);
            }
        }
    }

    private static void takeOut(JsonNode tree, JsonMappingException exception) {
        List<JsonMappingException.Reference> path = exception.getPath();
        JsonNode parent = tree;
        for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.get(step.getIndex()) : parent.get(step.getFieldName());
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.setNull(last.getIndex());
        } else if (parent instanceof ObjectNode object) {
            object.remove(last.getFieldName());
        }
    }

    private static Violation violation(JsonMappingException exception) {
        if (exception instanceof DayReader.Unfit unfit) {
            return Violation.of(
                    path(unfit), unfit.violation().code(), unfit.violation().arguments());
        }
        return new Violation(path(exception), code(exception), choices(exception));
    }

    private static String code(JsonMappingException exception) {
        if (exception instanceof UnrecognizedPropertyException) {
            return "unknownField";
        }
        Class<?> type = targetType(exception);
        if (type.isEnum()) {
            return "notAChoice";
        }
        if (type == BigDecimal.class || type == Double.class) {
            return "notANumber";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "notAWholeNumber";
        }
        if (type == Boolean.class) {
            return "notABoolean";
        }
        return Collection.class.isAssignableFrom(type) ? "notAList" : "wrongType";
    }

    private static Object[] choices(JsonMappingException exception) {
        Class<?> type = targetType(exception);
        if (!type.isEnum()) {
            return new Object[0];
        }
        return new Object[] {
            Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
        };
    }

    private static Class<?> targetType(JsonMappingException exception) {
        Class<?> type = exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? Object.class : type;
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        exception.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }

    /** A field that is already known to be wrong is not reported a second time as missing. */
    private static void addUnreported(List<Violation> problems, List<Violation> more) {
        List<String> reported = problems.stream().map(Violation::field).toList();
        more.stream().filter(violation -> !reported.contains(violation.field())).forEach(problems::add);
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Map<String, Object> attributes = broken.getConstraintDescriptor().getAttributes();
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value")) {
            if (attributes.containsKey(name)) {
                arguments.add(attributes.get(name));
            }
        }
        String path = broken.getPropertyPath().toString().replace(".<list element>", "");
        return new Violation(path, broken.getMessageTemplate(), arguments.toArray());
    }
}
