package vn.sovang.document.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.shared.Violation;

/** DOCX and XLSX (ECMA-376, transitional and strict): what the document is, and nothing in it that acts by itself. */
final class OfficeRules {

    static final String TYPES_PART = "[content_types].xml";

    private static final String MAIN_RELATIONS = "_rels/.rels";
    private static final Map<String, FileKind> MAIN_TYPES = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX);
    /** Relations that make the program fetch or run something when the document opens. */
    private static final Set<String> FETCHED = Set.of("attachedtemplate", "oleobject", "subdocument", "frame");

    private OfficeRules() {}

    static FileKind check(Container container, List<Violation> problems) throws Unfit {
        List<XmlPart.Element> types =
                XmlPart.elements(container.description(TYPES_PART).orElseThrow());
        addMacros(container, types, problems);
        addEmbedded(container, problems);
        addRelations(container, problems);
        String mainType = typeOf(mainPart(container), types);
        FileKind kind = MAIN_TYPES.get(mainType);
        if (kind != null) {
            return kind;
        }
        // A macro document that says so is told about its macros, not about its kind.
        throw new Unfit(problems.isEmpty() ? FileInspection.unknown() : problems.remove(0));
    }

    private static void addMacros(Container container, List<XmlPart.Element> types, List<Violation> problems) {
        boolean declared = types.stream()
                .map(type -> type.value("ContentType").toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macro") || type.contains("vbaproject"));
        boolean present = container.parts().stream()
                .anyMatch(part -> part.contains("vbaproject")
                        || part.contains("vbadata")
                        || part.contains("/macrosheets/")
                        || part.contains("/dialogsheets/"));
        if (declared || present) {
            problems.add(Violation.of("file", "fileMacros"));
        }
    }

    private static void addEmbedded(Container container, List<Violation> problems) {
        boolean embedded = container.parts().stream()
                .anyMatch(part -> part.contains("/activex/")
                        || part.contains("/embeddings/") && part.endsWith(".bin")
                        || container.isOle(part) && !part.contains("vbaproject"));
        if (embedded) {
            problems.add(Violation.of("file", "fileEmbedded"));
        }
    }

    private static void addRelations(Container container, List<Violation> problems) throws Unfit {
        boolean fetches = false;
        boolean importsPage = false;
        for (String part : container.parts()) {
            if (part.endsWith(".rels")) {
                for (XmlPart.Element relation :
                        XmlPart.elements(container.description(part).orElseThrow())) {
                    String type = lastWord(relation.value("Type"));
                    boolean external = relation.value("TargetMode").equalsIgnoreCase("External");
                    fetches |= external && FETCHED.contains(type);
                    importsPage |= type.equals("afchunk");
                }
            }
        }
        if (fetches) {
            problems.add(Violation.of("file", "fileFetches"));
        }
        if (importsPage) {
            problems.add(Violation.of("file", "fileEmbedded"));
        }
    }

    /** Path of the part that is the document itself, with a leading slash, in lower case. */
    private static String mainPart(Container container) throws Unfit {
        byte[] relations = container.description(MAIN_RELATIONS).orElseThrow(ZipDirectory::broken);
        Set<String> targets = XmlPart.elements(relations).stream()
                .filter(relation -> lastWord(relation.value("Type")).equals("officedocument"))
                .map(relation -> relation.value("Target").toLowerCase(Locale.ROOT))
                .map(target -> target.startsWith("/") ? target : "/" + target)
                .collect(Collectors.toSet());
        if (targets.size() != 1 || !container.has(targets.iterator().next().substring(1))) {
            throw ZipDirectory.broken();
        }
        return targets.iterator().next();
    }

    private static String typeOf(String part, List<XmlPart.Element> types) {
        String ending = part.substring(part.lastIndexOf('.') + 1);
        return types.stream()
                .filter(type ->
                        type.name().equals("Override") && type.value("PartName").equalsIgnoreCase(part))
                .findFirst()
                .or(() -> types.stream()
                        .filter(type -> type.name().equals("Default")
                                && type.value("Extension").equalsIgnoreCase(ending))
                        .findFirst())
                .map(type -> type.value("ContentType"))
                .orElse("");
    }

    private static String lastWord(String type) {
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
