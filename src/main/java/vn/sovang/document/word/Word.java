package vn.sovang.document.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names and walks of WordprocessingML (ECMA-376, part 1; strict files use another namespace and the same names). */
final class Word {

    static final String PARAGRAPH = "p";
    static final String RUN = "r";
    static final String RUN_PROPERTIES = "rPr";
    static final String PARAGRAPH_PROPERTIES = "pPr";
    static final String TEXT = "t";
    static final String TABLE = "tbl";
    static final String ROW = "tr";
    static final String CELL = "tc";

    private Word() {}

    static boolean is(Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName());
    }

    /** The nearest element of the name around the node, null when there is none. */
    static Element around(Node node, String name) {
        Node current = node.getParentNode();
        while (current != null && !is(current, name)) {
            current = current.getParentNode();
        }
        return (Element) current;
    }

    /** The node's elements of the name at any depth, in reading order, the node itself included. */
    static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        collect(node, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        if (is(node, name)) {
            found.add((Element) node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, name, found);
        }
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** First child of the name, null when there is none. */
    static Element child(Node node, String name) {
        return children(node).stream()
                .filter(child -> is(child, name))
                .findFirst()
                .orElse(null);
    }

    /** A new element beside those of the same file, in the namespace and with the prefix of the model. */
    static Element create(Element model, String name) {
        String prefix = model.getPrefix();
        return model.getOwnerDocument()
                .createElementNS(model.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
