package vn.sovang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands between {@code {{#name}}} and {@code {{/name}}}: part of one paragraph, whole paragraphs and tables between
 * two paragraphs that hold nothing but the tags, or whole rows of a table.
 */
final class Section {

    private final List<Node> content;
    private final Node end;

    private Section(List<Node> content, Node end) {
        this.content = content;
        this.end = end;
    }

    /** Empty when the tags stand where nothing can be repeated between them. */
    static Optional<Section> between(Element open, Element close) {
        if (open.getParentNode() == close.getParentNode()) {
            return Optional.of(new Section(inside(open, close), close));
        }
        List<Node> openPath = path(open);
        List<Node> closePath = path(close);
        int depth = 0;
        while (openPath.get(depth) == closePath.get(depth)) {
            depth++;
        }
        Node common = openPath.get(depth - 1);
        Node first = openPath.get(depth);
        Node last = closePath.get(depth);
        if (Word.is(common, Word.ROW)) {
            return Optional.of(new Section(new ArrayList<>(List.of(common)), null));
        }
        if (Word.is(common, Word.TABLE)) {
            List<Node> rows = inside(first, last);
            rows.add(0, first);
            rows.add(last);
            return Optional.of(new Section(rows, null));
        }
        boolean alone = holdsOnly(first, open) && holdsOnly(last, close);
        return alone ? Optional.of(new Section(inside(first, last), last)) : Optional.empty();
    }

    private static boolean holdsOnly(Node paragraph, Element tag) {
        return Word.is(paragraph, Word.PARAGRAPH)
                && tag.getParentNode() == paragraph
                && paragraph.getTextContent().isBlank()
                && Tags.in(paragraph).size() == 1
                && Word.all(paragraph, "drawing").isEmpty();
    }

    private static List<Node> inside(Node first, Node last) {
        List<Node> between = new ArrayList<>();
        for (Node node = first.getNextSibling(); node != last; node = node.getNextSibling()) {
            between.add(node);
        }
        return between;
    }

    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node current = node; current != null; current = current.getParentNode()) {
            path.add(0, current);
        }
        return path;
    }

    /** Takes the tags out of the rows they stand in; a row that held nothing else goes with its tag. */
    void prepareRows(Element open, Element close) {
        if (end != null) {
            return;
        }
        for (Element tag : List.of(open, close)) {
            Element row = Word.around(tag, Word.ROW);
            removeTag(tag);
            if (content.size() > 1
                    && row.getTextContent().isBlank()
                    && Tags.in(row).isEmpty()) {
                content.remove(row);
                Word.remove(row);
            }
        }
    }

    /** The content once more, in front of the original. */
    List<Node> copy() {
        List<Node> copies = new ArrayList<>();
        Node anchor = content.isEmpty() ? end : content.get(0);
        for (Node node : content) {
            Node copy = node.cloneNode(true);
            forgetIdentity(copy);
            anchor.getParentNode().insertBefore(copy, anchor);
            copies.add(copy);
        }
        return copies;
    }

    /** Takes the original out, so that the copies are left. */
    void remove(Element open, Element close) {
        content.forEach(Word::remove);
        removeTag(open);
        removeTag(close);
    }

    /** With its paragraph, when that holds nothing else. */
    private static void removeTag(Element tag) {
        Node paragraph = tag.getParentNode();
        Word.remove(tag);
        if (Word.is(paragraph, Word.PARAGRAPH)
                && Word.all(paragraph, Word.RUN).isEmpty()
                && Word.all(paragraph, "sectPr").isEmpty()) {
            Word.remove(paragraph);
        }
    }

    /** Bookmarks and marks of revisions must not occur twice in a document. */
    private static void forgetIdentity(Node node) {
        Word.all(node, "bookmarkStart").forEach(Word::remove);
        Word.all(node, "bookmarkEnd").forEach(Word::remove);
        Word.all(node, Word.PARAGRAPH).forEach(Section::forgetMarks);
        Word.all(node, Word.ROW).forEach(Section::forgetMarks);
    }

    private static void forgetMarks(Element element) {
        for (int index = element.getAttributes().getLength() - 1; index >= 0; index--) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            if ("paraId".equals(attribute.getLocalName()) || "textId".equals(attribute.getLocalName())) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
