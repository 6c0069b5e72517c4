package vn.sovang.award.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.Nominee;

/** Fields of a nominee as a browser sends them, and back. */
@Component
class NomineeForm {

    /** Facts of a collective that are yes, no or not stated. */
    static final List<String> FLAGS = List.of(
            "movementLaunched",
            "publicised",
            "pledgeSigned",
            "initiativesRegistered",
            "keptAlive",
            "yearlyReview",
            "united");

    private static final List<String> TEXTS =
            List.of("recipient", "name", "position", "unitId", "account", "email", "formCode", "achievement", "rating");
    private static final List<String> OTHER_FLAGS = List.of("female", "directWorker", "compliant");
    private static final List<String> NUMBERS = List.of("benefitValueVnd", "recognisedMembers");

    private final ObjectMapper json;

    NomineeForm(ObjectMapper json) {
        this.json = json;
    }

    /** JSON of a {@link vn.sovang.award.NomineeEntry}; what is no number stays a text and is refused as such. */
    String json(Map<String, String> sent, List<String> codes) {
        ObjectNode entry = json.createObjectNode();
        TEXTS.forEach(name -> {
            if (isGiven(sent, name)) {
                entry.put(name, sent.get(name).strip());
            }
        });
        FLAGS.forEach(name -> putFlag(entry, sent, name));
        OTHER_FLAGS.forEach(name -> putFlag(entry, sent, name));
        NUMBERS.forEach(name -> {
            if (isGiven(sent, name)) {
                String digits = sent.get(name).strip().replaceAll("(?<=\\d)[.\\s\\u00a0](?=\\d{3}(?!\\d))", "");
                if (digits.matches("-?\\d{1,18}")) {
                    entry.put(name, new BigDecimal(digits));
                } else {
                    entry.put(name, digits);
                }
            }
        });
        ArrayNode evidence = entry.putArray("evidence");
        codes.stream().filter(code -> !code.isBlank()).distinct().forEach(evidence::add);
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A form cannot be written", exception);
        }
    }

    Map<String, String> values(Nominee nominee) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("recipient", nominee.recipient().name());
        values.put("name", nominee.name());
        values.put("position", nominee.position());
        values.put("unitId", nominee.unitId());
        values.put("account", nominee.account());
        values.put("email", nominee.email());
        values.put("formCode", nominee.formCode());
        values.put("achievement", nominee.achievement());
        values.put("rating", nominee.rating() == null ? null : nominee.rating().name());
        values.put("female", text(nominee.female()));
        values.put("directWorker", text(nominee.directWorker()));
        values.put("compliant", text(nominee.compliant()));
        values.put("benefitValueVnd", text(nominee.benefitValueVnd()));
        values.put("movementLaunched", text(nominee.collective().movementLaunched()));
        values.put("publicised", text(nominee.collective().publicised()));
        values.put("pledgeSigned", text(nominee.collective().pledgeSigned()));
        values.put("initiativesRegistered", text(nominee.collective().initiativesRegistered()));
        values.put("keptAlive", text(nominee.collective().keptAlive()));
        values.put("yearlyReview", text(nominee.collective().yearlyReview()));
        values.put("recognisedMembers", text(nominee.collective().recognisedMembers()));
        values.put("united", text(nominee.collective().united()));
        return values;
    }

    private static void putFlag(ObjectNode entry, Map<String, String> sent, String name) {
        String value = sent.get(name);
        if ("true".equals(value) || "false".equals(value)) {
            entry.put(name, Boolean.valueOf(value));
        } else if (isGiven(sent, name)) {
            entry.put(name, value);
        }
    }

    private static boolean isGiven(Map<String, String> sent, String name) {
        return sent.get(name) != null && !sent.get(name).isBlank();
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
