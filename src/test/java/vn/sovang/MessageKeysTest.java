package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, and every text that code or pages ask for exists. */
class MessageKeysTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern VIOLATION_CODE = Pattern.compile(
            "Violation\\.of\\(\\s*[^,()]+(?:\\([^()]*\\))?[^,()]*,\\s*\"(\\w+)\"|InvalidInput\\.of\\(\\s*[^,]+,\\s*\"(\\w+)\"|message = \"(\\w+)\"");
    private static final Pattern REFUSAL_CODE =
            Pattern.compile("new (?:NotAllowed|NotVisible|AlreadyDone|TemporarilyUnavailable)\\(\\s*\"(\\w+)\"");
    private static final Pattern PAGE_KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[}(]");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameTexts(String module) throws IOException {
        assertThat(keys(module + "_en.properties")).containsExactlyInAnyOrderElementsOf(keys(module + ".properties"));
    }

    @Test
    void everyReasonOfTheCodeHasAText() throws IOException {
        Set<String> known = allKeys();
        assertThat(found(Path.of("src/main/java"), ".java", VIOLATION_CODE))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(known).contains("violation." + code));
        assertThat(found(Path.of("src/main/java"), ".java", REFUSAL_CODE))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(known).contains("refusal." + code));
    }

    @Test
    void everyTextOfThePagesExists() throws IOException {
        Set<String> known = allKeys();
        assertThat(found(Path.of("src/main/resources/templates"), ".html", PAGE_KEY))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String module : modules().toList()) {
            all.addAll(keys(module + ".properties"));
        }
        return all;
    }

    private static Collection<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            found.add(matcher.group(group));
                        }
                    }
                }
            }
        }
        return found;
    }
}
