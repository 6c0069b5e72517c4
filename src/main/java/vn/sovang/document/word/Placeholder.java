package vn.sovang.document.word;

import java.util.ArrayList;
import java.util.List;

/**
 * What officers may write into a template.
 *
 * @param written as it stands in the template, with braces
 * @param explained key of the message that explains it
 * @param list name of the list within which it counts, null outside of lists
 * @param mandatory a document of the kind should hold it
 */
public record Placeholder(String written, String explained, String list, boolean mandatory) {

    /** All of the kind, in the order of its data. */
    public static List<Placeholder> of(DocumentKind kind) {
        List<Placeholder> all = new ArrayList<>();
        collect(kind, "", null, kind.shape(), all);
        return all;
    }

    private static void collect(DocumentKind kind, String prefix, String list, Shape shape, List<Placeholder> all) {
        shape.parts().forEach((part, inner) -> {
            String name = prefix + part;
            switch (inner.type()) {
                case TEXT ->
                    all.add(new Placeholder(
                            "{{" + name + "}}",
                            inner.explained(),
                            list,
                            kind.mandatory().contains(list == null ? name : list + "." + name)));
                case GROUP -> collect(kind, name + ".", list, inner, all);
                case LIST -> {
                    all.add(new Placeholder("{{#" + name + "}} … {{/" + name + "}}", inner.explained(), null, false));
                    collect(kind, "", name, inner, all);
                }
            }
        });
    }
}
