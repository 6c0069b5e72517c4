package vn.sovang.initiative.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** What changed from one version of a request to the next, field by field. */
@Component
class RequestChanges {

    private final ObjectMapper json;
    private final Messages messages;

    RequestChanges(ObjectMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    List<Dossier.Change> between(RecognitionRequest before, RecognitionRequest after, Locale locale) {
        List<Dossier.Change> changes = new ArrayList<>();
        JsonNode left = json.valueToTree(before);
        JsonNode right = json.valueToTree(after);
        right.fieldNames().forEachRemaining(field -> {
            if (!Objects.equals(left.get(field), right.get(field))) {
                changes.add(new Dossier.Change(
                        field,
                        messages.text(locale, "request." + field),
                        field.equals("authors") ? authors(before) : text(left.get(field)),
                        field.equals("authors") ? authors(after) : text(right.get(field))));
            }
        });
        return changes;
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? "" : value.asText();
    }

    private static String authors(RecognitionRequest request) {
        return request.authors().stream()
                .map(author -> Isolated.text(author.name()) + ", " + Isolated.text(author.position()) + ", "
                        + author.email() + ": "
                        + author.sharePercent().stripTrailingZeros().toPlainString() + " %")
                .reduce((left, right) -> left + "\n" + right)
                .orElse("");
    }
}
