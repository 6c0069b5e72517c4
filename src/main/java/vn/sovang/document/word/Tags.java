package vn.sovang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sovang.shared.Clipped;

/**
 * Finds the tags of a template, also those that Word has spread over several runs, and gives each a run of its own that
 * carries the tag as an attribute. Only such runs are filled, so nothing that comes in with the data is ever taken for a
 * tag.
 */
final class Tags {

    private static final String MARK = "sovang-tag";
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final int SHOWN_BEFORE = 10;
    private static final int SHOWN_AFTER = 40;

    private Tags() {}

    /** @return what looks like a tag and is none, as it stands in the template */
    static List<String> mark(Element root) {
        forgetOld(root);
        List<String> broken = new ArrayList<>();
        for (Element paragraph : Word.all(root, Word.PARAGRAPH)) {
            mark(paragraph, broken);
        }
        return broken;
    }

    /** The runs that hold a tag, in reading order. */
    static List<Element> in(Node node) {
        return Word.all(node, Word.RUN).stream()
                .filter(run -> run.hasAttribute(MARK))
                .toList();
    }

    static Tag of(Element run) {
        return Tag.parse(run.getAttribute(MARK)).orElseThrow();
    }

    /** The run holds ordinary text from now on. */
    static void unmark(Element run) {
        run.removeAttribute(MARK);
    }

    /** A file could bring marks of its own. */
    private static void forgetOld(Element root) {
        Word.all(root, Word.RUN).forEach(Tags::unmark);
    }

    private static void mark(Element paragraph, List<String> broken) {
        List<Element> texts = Word.all(paragraph, Word.TEXT).stream()
                .filter(text ->
                        Word.around(text, Word.PARAGRAPH) == paragraph && Word.is(text.getParentNode(), Word.RUN))
                .toList();
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        if (all.indexOf("{{") < 0 && all.indexOf("}}") < 0) {
            return;
        }
        addBroken(all.toString(), broken);
        Matcher matcher = BRACES.matcher(all);
        while (matcher.find()) {
            if (Tag.parse(matcher.group(1)).isPresent()) {
                pullTogether(texts, matcher.start(), matcher.end());
            }
        }
        texts.forEach(Tags::isolate);
    }

    private static void addBroken(String text, List<String> broken) {
        Matcher matcher = BRACES.matcher(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            if (Tag.parse(matcher.group(1)).isEmpty()) {
                broken.add(shortened(matcher.group()));
            }
            // What stood on both sides of a tag does not come together to a new one.
            rest.append(text, from, matcher.start()).append('\n');
            from = matcher.end();
        }
        rest.append(text.substring(from));
        for (String braces : List.of("{{", "}}")) {
            for (int at = rest.indexOf(braces); at >= 0; at = rest.indexOf(braces, at + 2)) {
                int start = Math.max(0, at - SHOWN_BEFORE);
                start = Character.isLowSurrogate(rest.charAt(start)) ? start + 1 : start;
                broken.add(Clipped.text(rest.substring(start), at - start + SHOWN_AFTER)
                        .strip());
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_AFTER ? text : Clipped.text(text, SHOWN_AFTER) + "…";
    }

    /** Moves the characters from {@code start} to {@code end} into the text in which they begin. */
    private static void pullTogether(List<Element> texts, int start, int end) {
        Element first = null;
        int offset = 0;
        for (Element text : texts) {
            String content = text.getTextContent();
            int from = Math.max(start, offset);
            int to = Math.min(end, offset + content.length());
            if (first == null && start >= offset && start < offset + content.length()) {
                first = text;
            } else if (first != null && from < to) {
                first.setTextContent(first.getTextContent() + content.substring(0, to - offset));
                text.setTextContent(content.substring(to - offset));
            }
            offset += content.length();
        }
    }

    /** Splits the text's run so that every tag has its own. */
    private static void isolate(Element text) {
        String content = text.getTextContent();
        Matcher matcher = BRACES.matcher(content);
        Element run = (Element) text.getParentNode();
        boolean found = false;
        int from = 0;
        while (matcher.find()) {
            Optional<Tag> tag = Tag.parse(matcher.group(1));
            if (tag.isPresent()) {
                if (!found) {
                    separate(run, text);
                    found = true;
                }
                insert(run, content.substring(from, matcher.start()), null);
                insert(run, "", matcher.group(1));
                from = matcher.end();
            }
        }
        if (found) {
            keepRest(run, text, content.substring(from));
        }
    }

    private static void keepRest(Element run, Element text, String rest) {
        Runs.write(text, rest);
        if (rest.isEmpty()) {
            run.removeChild(text);
        }
        if (Word.children(run).stream().allMatch(child -> Word.is(child, Word.RUN_PROPERTIES))) {
            Word.remove(run);
        }
    }

    /** What the run holds before the text goes to a run of its own; what follows stays behind the text. */
    private static void separate(Element run, Element text) {
        Element before = Runs.like(run);
        boolean moved = false;
        for (Element child : Word.children(run)) {
            if (child == text) {
                break;
            }
            if (!Word.is(child, Word.RUN_PROPERTIES)) {
                before.appendChild(child);
                moved = true;
            }
        }
        if (moved) {
            run.getParentNode().insertBefore(before, run);
        }
    }

    private static void insert(Element run, String content, String tag) {
        if (content.isEmpty() && tag == null) {
            return;
        }
        Element part = Runs.like(run);
        Element text = Word.create(run, Word.TEXT);
        Runs.write(text, content);
        part.appendChild(text);
        if (tag != null) {
            part.setAttribute(MARK, tag);
        }
        run.getParentNode().insertBefore(part, run);
    }
}
