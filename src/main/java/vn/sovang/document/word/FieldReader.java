package vn.sovang.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts together what complex fields instruct: from "begin" to "separate" or "end", however many runs that takes. */
final class FieldReader {

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> instructions = new ArrayList<>();

    void read(Node node) {
        if (Word.is(node, "fldChar")) {
            mark((Element) node);
        } else if (Word.is(node, "instrText") || Word.is(node, "delInstrText")) {
            if (open.isEmpty()) {
                open.push(new StringBuilder());
            }
            open.peek().append(node.getTextContent());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child);
        }
    }

    private void mark(Element mark) {
        String type = mark.getAttributeNS(mark.getNamespaceURI(), "fldCharType");
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            instructions.add(open.pop().toString());
        }
    }

    /** Of all fields, also of those that never end. */
    List<String> instructions() {
        List<String> all = new ArrayList<>(instructions);
        open.forEach(field -> all.add(field.toString()));
        return all;
    }
}
