package vn.sovang.document.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sovang.shared.Isolated;

/** Puts texts into runs as they were typed: line breaks become paragraphs, nothing is interpreted. */
final class Runs {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Runs() {}

    /** An empty run that looks like the other. */
    static Element like(Element run) {
        Element empty = Word.create(run, Word.RUN);
        Element properties = Word.child(run, Word.RUN_PROPERTIES);
        if (properties != null) {
            empty.appendChild(properties.cloneNode(true));
        }
        return empty;
    }

    static void write(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** Fills the run; further lines of the value go to further paragraphs, with what stands behind the run at the end. */
    static void fill(Element run, String value) {
        List<String> lines = Isolated.text(printable(value)).lines().toList();
        setText(run, lines.isEmpty() ? "" : lines.get(0));
        Element last = run;
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            last = Word.is(last.getParentNode(), Word.PARAGRAPH) ? inNextParagraph(last, line) : inNextLine(last, line);
        }
    }

    private static void setText(Element run, String line) {
        for (Element child : Word.children(run)) {
            if (!Word.is(child, Word.RUN_PROPERTIES)) {
                run.removeChild(child);
            }
        }
        String[] parts = line.split("\t", -1);
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) {
                run.appendChild(Word.create(run, "tab"));
            }
            Element text = Word.create(run, Word.TEXT);
            write(text, parts[index]);
            run.appendChild(text);
        }
    }

    /** The same paragraph once more behind this one, beginning with the line. */
    private static Element inNextParagraph(Element run, String line) {
        Element paragraph = (Element) run.getParentNode();
        Element next = Word.create(paragraph, Word.PARAGRAPH);
        Element properties = Word.child(paragraph, Word.PARAGRAPH_PROPERTIES);
        if (properties != null) {
            Element copy = (Element) properties.cloneNode(true);
            Element section = Word.child(properties, "sectPr");
            if (section != null) {
                properties.removeChild(section);
            }
            next.appendChild(copy);
        }
        Element continued = like(run);
        setText(continued, line);
        next.appendChild(continued);
        for (Node rest = run.getNextSibling(); rest != null; rest = run.getNextSibling()) {
            next.appendChild(rest);
        }
        paragraph.getParentNode().insertBefore(next, paragraph.getNextSibling());
        return continued;
    }

    private static Element inNextLine(Element run, String line) {
        Element next = like(run);
        setText(next, line);
        next.insertBefore(Word.create(run, "br"), Word.child(next, Word.TEXT));
        run.getParentNode().insertBefore(next, run.getNextSibling());
        return next;
    }

    /** XML cannot hold most control characters, nor half a character. */
    private static String printable(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || sign == '\r' || sign >= 0x20)
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
