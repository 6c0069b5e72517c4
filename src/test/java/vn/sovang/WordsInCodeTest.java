package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in the message bundles and on templates, never in the code. */
class WordsInCodeTest {

    private static final Path CODE = Path.of("src/main/java/vn/sovang");

    /** Files and folders that may hold Vietnamese words, and why. */
    private static final Map<String, String> MAY = Map.of(
            "demo/", "made-up cases: data that people would have typed",
            "engine/identity/NoAdministratorYetAnalyzer.java",
                    "speaks when the start has failed and no bundle is loaded",
            "notification/MimeComposer.java", "the product's own name, the same in every language",
            "award/NewLetters.java", "the symbol of a series of numbers, stored with each of them",
            "award/spreadsheet/ListChoices.java", "ways to say yes in a cell that is read, shown to nobody",
            "award/spreadsheet/WholeAmount.java", "ways to write the currency in a cell that is read",
            "shared/TextFolding.java", "letters that look alike, for comparing");

    /** Comments are told apart from strings by matching whichever begins first. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")",
            Pattern.DOTALL);

    private static final Pattern VIETNAMESE = Pattern.compile("[\\u00C0-\\u024F\\u1E00-\\u1EFF\\u0300-\\u036F]");

    @Test
    void theCodeHoldsNoVietnameseWords() throws IOException {
        Map<String, List<String>> found = found();

        assertThat(found.entrySet())
                .filteredOn(file -> MAY.keySet().stream().noneMatch(file.getKey()::startsWith))
                .isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() throws IOException {
        Set<String> files = found().keySet();

        assertThat(MAY.keySet())
                .allSatisfy(exception -> assertThat(files).anyMatch(file -> file.startsWith(exception)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x(\"Lưu: VT\");", "x(\"\"\"\n  Căn cứ\n\"\"\");", "x('\"', \"Đồng ý\");", "/* \" */ x(\"à\");"})
    void wordsAreFound(String code) {
        assertThat(texts(code)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/** Giấy khen \"Bằng khen\" */", "// \"Lưu: VT\"", "x(\"TM. \"); // Đồng ý", "x(\"……\");"})
    void commentsAndOtherSignsAreNot(String code) {
        assertThat(texts(code)).isEmpty();
    }

    private static Map<String, List<String>> found() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> texts = texts(Files.readString(file));
                if (!texts.isEmpty()) {
                    found.put(CODE.relativize(file).toString(), texts);
                }
            }
        }
        return found;
    }

    private static List<String> texts(String code) {
        return TOKEN.matcher(code)
                .results()
                .map(match -> match.group(1))
                .filter(text -> text != null && VIETNAMESE.matcher(text).find())
                .toList();
    }
}
