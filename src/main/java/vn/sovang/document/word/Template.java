package vn.sovang.document.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file in which tags stand for texts of a document. Filling it evaluates nothing: names are looked up in maps. */
final class Template {

    /** Lines of all lists together, so that sections within sections cannot grow without end. */
    private static final int MOST_LINES = 50_000;
    /** Nodes of all copies together, so that a long section over a long list does not fill the memory. */
    private static final int MOST_NODES = 3_000_000;

    private final WordFile file;
    private final Map<String, Document> parts = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int lines;
    private int copied;

    private Template(WordFile file) {
        this.file = file;
    }

    /** @throws IOException when it cannot be read as a Word file */
    static Template read(byte[] content) throws IOException {
        Template template = new Template(WordFile.read(content));
        for (String name : template.file.textParts()) {
            Document part = template.file.xml(name);
            template.broken.addAll(Tags.mark(part.getDocumentElement()));
            template.parts.put(name, part);
        }
        return template;
    }

    /** The root elements of the parts that hold text: the document, its headers, footers and notes. */
    List<Element> roots() {
        return parts.values().stream().map(Document::getDocumentElement).toList();
    }

    /** What looks like a tag and is none. */
    List<String> broken() {
        return broken;
    }

    /** The document as a Word file; the template is used up. */
    byte[] fill(Record data) {
        Scope scope = Scope.of(data);
        for (Map.Entry<String, Document> part : parts.entrySet()) {
            Element root = part.getValue().getDocumentElement();
            fill(List.of(root), scope);
            complete(root);
            file.replace(part.getKey(), part.getValue());
        }
        return file.bytes();
    }

    private void fill(List<Node> nodes, Scope scope) {
        Deque<Element> tags = new ArrayDeque<>();
        nodes.forEach(node -> tags.addAll(Tags.in(node)));
        while (!tags.isEmpty()) {
            Element run = tags.pop();
            Tag tag = Tags.of(run);
            if (tag.opens()) {
                write(tag, run, endOf(tag, tags), scope);
            } else {
                Tags.unmark(run);
                Runs.fill(run, scope.text(tag.name()));
            }
        }
    }

    /** Takes what belongs to the section off the tags that are left. */
    private static Element endOf(Tag section, Deque<Element> tags) {
        int open = 1;
        while (true) {
            Element run = tags.pop();
            Tag tag = Tags.of(run);
            open += tag.opens() ? 1 : tag.use() == Tag.Use.END ? -1 : 0;
            if (open == 0) {
                return run;
            }
            if (tags.isEmpty()) {
                throw new IllegalStateException("The template was stored with the open section " + section);
            }
        }
    }

    private void write(Tag tag, Element open, Element close, Scope scope) {
        Section section = Section.between(open, close)
                .orElseThrow(() -> new IllegalStateException("The template was stored with the broken section " + tag));
        section.prepareRows(open, close);
        for (Scope line : scope.linesOf(tag)) {
            if (++lines > MOST_LINES) {
                throw new IllegalStateException("The template repeats " + tag + " without end");
            }
            List<Node> copy = section.copy();
            copied += copy.stream().mapToInt(Template::size).sum();
            if (copied > MOST_NODES) {
                throw new IllegalStateException("The template makes the document too large with " + tag);
            }
            fill(copy, line);
        }
        section.remove(open, close);
    }

    private static int size(Node node) {
        int size = 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            size += size(child);
        }
        return size;
    }

    /** Word calls a file damaged when a cell has no paragraph or a table no row. */
    private static void complete(Element root) {
        for (Element table : Word.all(root, Word.TABLE)) {
            if (Word.all(table, Word.ROW).isEmpty()) {
                Word.remove(table);
            }
        }
        for (Element cell : Word.all(root, Word.CELL)) {
            List<Element> children = Word.children(cell);
            if (children.isEmpty() || !Word.is(children.get(children.size() - 1), Word.PARAGRAPH)) {
                cell.appendChild(Word.create(cell, Word.PARAGRAPH));
            }
        }
    }
}
