package vn.sovang.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Takes what nobody sees out of every text of a JSON tree. */
final class VisibleTexts {

    private VisibleTexts() {}

    /** The tree itself, changed. */
    static JsonNode in(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(in(field.getValue())));
        } else if (tree instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, in(array.get(index)));
            }
        } else if (tree.isTextual()) {
            return TextNode.valueOf(Visible.text(tree.textValue()));
        }
        return tree;
    }
}
