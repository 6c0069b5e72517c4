package vn.sovang.document.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Violation;

/** Finds everything in a template that could not be filled, all at once and by name. */
final class TemplateCheck {

    private static final String FIELD = "file";

    private final DocumentKind kind;
    private final Map<String, Violation> problems = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    private TemplateCheck(DocumentKind kind) {
        this.kind = kind;
    }

    /**
     * @param problems empty when every tag can be filled
     * @param missing names that a document of the kind should hold and the template does not
     */
    record Result(List<Violation> problems, List<String> missing) {}

    static Result of(DocumentKind kind, byte[] content) {
        TemplateCheck check = new TemplateCheck(kind);
        try {
            check.active(WordFile.read(content));
            Template template = Template.read(content);
            template.broken().forEach(text -> check.problem("placeholderBroken", Isolated.text(text)));
            template.roots().forEach(check::walk);
        } catch (IOException unreadable) {
            check.problem("templateUnreadable");
        }
        List<String> missing = kind.mandatory().stream()
                .filter(name -> !check.used.contains(name))
                .sorted()
                .toList();
        return new Result(List.copyOf(check.problems.values()), missing);
    }

    private void problem(String code, Object... arguments) {
        problems.putIfAbsent(code + Arrays.toString(arguments), Violation.of(FIELD, code, arguments));
    }

    /** A template reaches many people: nothing in it may fetch or run anything. */
    private void active(WordFile file) throws IOException {
        TemplateFields.foreign(file).forEach(name -> problem("templateField", Isolated.text(name)));
        TemplateFields.tags(file).forEach(field -> problem("placeholderBroken", Isolated.text(field)));
        if (TemplateFields.fetches(file)) {
            problem("templateFetches");
        }
    }

    /** An open section with the shape of one of its lines, or with nothing but a condition. */
    private record Open(Element run, Tag tag, Shape line, String path) {}

    private void walk(Element root) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element run : Tags.in(root)) {
            Tag tag = Tags.of(run);
            if (tag.opens()) {
                open(run, tag, open);
            } else if (tag.use() == Tag.Use.END) {
                close(run, tag, open);
            } else {
                text(tag, open);
            }
        }
        open.forEach(left -> problem("sectionOpen", left.tag.toString(), left.tag.name()));
    }

    private void open(Element run, Tag tag, Deque<Open> open) {
        boolean again = open.stream()
                .anyMatch(outer -> outer.line != null && outer.tag.name().equals(tag.name()));
        Found found = find(tag, open);
        if (again) {
            problem("sectionWithinItself", tag.toString());
        }
        boolean repeats = found != null && found.shape.type() == Shape.Type.LIST && tag.use() == Tag.Use.EACH;
        open.push(new Open(run, tag, repeats && !again ? found.shape : null, found == null ? "" : found.path));
    }

    private void close(Element run, Tag tag, Deque<Open> open) {
        if (open.isEmpty() || !open.peek().tag.name().equals(tag.name())) {
            boolean elsewhere = open.stream().anyMatch(outer -> outer.tag.name().equals(tag.name()));
            problem(elsewhere ? "sectionCrossed" : "sectionNotOpen", tag.toString(), tag.name());
            if (elsewhere) {
                while (!open.pop().tag.name().equals(tag.name())) {
                    // Those within end with it.
                }
            }
            return;
        }
        Open opened = open.pop();
        if (Section.between(opened.run, run).isEmpty()) {
            problem("sectionPlace", opened.tag.toString(), tag.toString());
        }
    }

    private void text(Tag tag, Deque<Open> open) {
        Found found = find(tag, open);
        if (found == null) {
            return;
        }
        if (found.shape.type() != Shape.Type.TEXT) {
            problem("placeholderNoText", tag.toString(), tag.name());
        }
        used.add(found.path);
    }

    private record Found(Shape shape, String path) {}

    private Found find(Tag tag, Deque<Open> open) {
        for (Open outer : open) {
            Shape shape =
                    outer.line == null ? null : outer.line.find(tag.name()).orElse(null);
            if (shape != null) {
                return new Found(shape, outer.path + "." + tag.name());
            }
        }
        Shape shape = kind.shape().find(tag.name()).orElse(null);
        if (shape == null) {
            List<String> lists = listsWith(tag.name());
            if (lists.isEmpty()) {
                problem("placeholderUnknown", tag.toString());
            } else {
                problem("placeholderOfList", tag.toString(), String.join(", ", lists));
            }
            return null;
        }
        return new Found(shape, tag.name());
    }

    private List<String> listsWith(String name) {
        List<String> lists = new ArrayList<>();
        kind.shape().parts().forEach((list, shape) -> {
            if (shape.type() == Shape.Type.LIST && shape.find(name).isPresent()) {
                lists.add("{{#" + list + "}}");
            }
        });
        return lists;
    }
}
