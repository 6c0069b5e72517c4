package vn.sovang;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One palette for portal, engine applications and forms. */
class StylesTest {

    private static final Path TOKENS = Path.of("src/main/resources/static/css/tokens.css");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\(|: *(?:black|white|red|gold|gr[ae]y)\\b");
    private static final Pattern DEFINED = Pattern.compile("^ *(--[\\w-]+):", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)\\)");

    @Test
    void noColourStandsOutsideTheTokens() throws IOException {
        assertThat(styles())
                .hasSizeGreaterThan(8)
                .allSatisfy(style -> assertThat(found(COLOUR, style))
                        .as("colours in %s", style)
                        .isEmpty());
    }

    /** Pages have no style of their own; mails and the printed pages of papers cannot read a style sheet. */
    @Test
    void noPageOfThePortalNamesAColour() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html"))
                            .filter(page -> !page.toString().contains("mail")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("<style", " style=\""));
        }
    }

    @Test
    void everyTokenIsDefinedOnceAndUsed() throws IOException {
        String tokens = Files.readString(TOKENS);
        List<String> defined =
                DEFINED.matcher(tokens).results().map(found -> found.group(1)).toList();
        assertThat(defined).doesNotHaveDuplicates();
        Set<String> used = new TreeSet<>();
        for (Path style : styles()) {
            used.addAll(found(USED, style));
            assertThat(found(DEFINED, style))
                    .as("tokens of its own in %s", style)
                    .isEmpty();
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(new TreeSet<>(defined));
    }

    private static Set<String> found(Pattern pattern, Path style) throws IOException {
        return pattern.matcher(Files.readString(style))
                .results()
                .map(found -> found.groupCount() > 0 ? found.group(1) : found.group())
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> styles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(Path.of("forms"), Path.of("src/main/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".css"))
                        .filter(file -> !file.equals(TOKENS))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
