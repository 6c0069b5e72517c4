package vn.sovang.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Fields and references by which a Word file fetches, computes or runs something when it is opened. */
final class TemplateFields {

    private static final Set<String> HARMLESS = Set.of(
            "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "SEQ", "TOC", "PAGEREF", "REF", "STYLEREF", "HYPERLINK");

    private TemplateFields() {}

    /** Names of fields beyond those that only count pages and refer to places in the document. */
    static Set<String> foreign(WordFile file) throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (String part : file.textParts()) {
            Element root = file.xml(part).getDocumentElement();
            Word.all(root, "fldSimple").stream()
                    .map(field -> field.getAttributeNS(field.getNamespaceURI(), "instr"))
                    .forEach(instruction -> addForeign(instruction, foreign));
            instructions(root).forEach(instruction -> addForeign(instruction, foreign));
        }
        return foreign;
    }

    /** Instructions of complex fields; Word may spread one over several runs, and fields may lie within fields. */
    private static List<String> instructions(Element root) {
        FieldReader reader = new FieldReader();
        reader.read(root);
        return reader.instructions();
    }

    private static void addForeign(String instruction, Set<String> foreign) {
        String name = instruction.strip().split("[\\s\\p{Z}\\\\\"]+", 2)[0].toUpperCase(Locale.ROOT);
        if (!HARMLESS.contains(name)) {
            foreign.add(name.isEmpty() ? "?" : name);
        }
    }

    /** Tags within fields, which are never filled. */
    static List<String> tags(WordFile file) throws IOException {
        List<String> tags = new ArrayList<>();
        for (String part : file.textParts()) {
            instructions(file.xml(part).getDocumentElement()).stream()
                    .filter(instruction -> instruction.contains("{{"))
                    .map(String::strip)
                    .forEach(tags::add);
        }
        return tags;
    }

    /** Whether anything but a link that people click refers out of the file. */
    static boolean fetches(WordFile file) throws IOException {
        for (String part : file.relationParts()) {
            for (Element relation : Word.all(file.xml(part).getDocumentElement(), "Relationship")) {
                boolean external = relation.getAttribute("TargetMode").equalsIgnoreCase("External");
                if (external && !relation.getAttribute("Type").endsWith("/hyperlink")) {
                    return true;
                }
            }
        }
        return false;
    }
}
