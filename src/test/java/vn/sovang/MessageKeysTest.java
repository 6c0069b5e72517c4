package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages and once, and every text that code, pages or forms ask for exists. */
class MessageKeysTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern VIOLATION_CODE = Pattern.compile(
            "Violation\\.of\\(\\s*[^,()]+(?:\\([^()]*\\))?[^,()]*,\\s*\"(\\w+)\"|InvalidInput\\.of\\(\\s*[^,]+,\\s*\"(\\w+)\"|message = \"(\\w+)\"");
    private static final Pattern REFUSAL_CODE =
            Pattern.compile("new (?:NotAllowed|NotVisible|AlreadyDone|TemporarilyUnavailable)\\(\\s*\"(\\w+)\"");
    private static final Pattern PAGE_KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[}(]");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern MARKED_TEXT = Pattern.compile("data-text=\"([^\"]*)\"");
    private static final Pattern ASKED_TEXT =
            Pattern.compile("\\b(?:text|nothing|helpOf)\\('([\\w.-]*[\\w-])'[,)]|\\[?'([a-z]\\w*\\.[\\w.-]*\\w)'");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final Set<String> NO_TEXTS = Set.of("options.disableForm");

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

    @Test
    void everyTextOfTheFormsExists() throws IOException {
        Set<String> known = allKeys();
        assertThat(found(FORMS, ".html", MARKED_TEXT))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains(key));
        Set<String> asked = found(FORMS, ".js", ASKED_TEXT);
        asked.removeAll(NO_TEXTS);
        assertThat(asked).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
        try (Stream<Path> forms = Files.list(FORMS)) {
            assertThat(forms.map(form -> form.getFileName().toString())
                            .filter(form -> form.endsWith(".html")
                                    && !Set.of("frame.html", "file-request.html")
                                            .contains(form)))
                    .isNotEmpty()
                    .allSatisfy(form ->
                            assertThat(known).as("title of %s", form).contains("notification.task." + camel(form)));
        }
    }

    /** Families of texts such as {@code period.days} are named by their beginning, {@code 'period.'}. */
    @Test
    void everyTextOfTheFormsIsUsed() throws IOException {
        Set<String> named = found(FORMS, ".js", QUOTED);
        named.addAll(found(FORMS, ".html", QUOTED));
        assertThat(keys("forms.properties"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(named).containsAnyOf(key, key.substring(0, key.lastIndexOf('.') + 1)));
    }

    /** What another bundle says in the same words is taken from there; see {@code FormTextKeys}. */
    @Test
    void theFormsRepeatNoText() throws IOException {
        Map<String, String> keyOfText = new HashMap<>();
        for (String module : modules().toList()) {
            if (!module.equals("forms")) {
                bothTexts(module).forEach((key, text) -> keyOfText.put(text, key));
            }
        }
        bothTexts("forms")
                .forEach((key, text) -> assertThat(keyOfText.put(text, key))
                        .as("%s repeats", key)
                        .isNull());
    }

    /** The forms put arguments in as they are: neither formats nor doubled apostrophes. */
    @Test
    void textsOfTheFormsHavePlainArguments() throws IOException {
        for (String file : List.of("forms.properties", "forms_en.properties")) {
            texts(file)
                    .forEach((key, text) -> assertThat((String) text)
                            .as("%s in %s", key, file)
                            .doesNotContain("'")
                            .doesNotContainPattern("\\{\\d+,"));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        Map<String, String> bundleOfKey = new HashMap<>();
        for (String module : modules().toList()) {
            for (String key : keys(module + ".properties")) {
                assertThat(bundleOfKey.put(key, module))
                        .as("%s in %s and", key, module)
                        .isNull();
            }
        }
    }

    private static Map<String, String> bothTexts(String module) throws IOException {
        Properties english = texts(module + "_en.properties");
        Map<String, String> both = new TreeMap<>();
        texts(module + ".properties").forEach((key, text) -> both.put((String) key, text + "\n" + english.get(key)));
        return both;
    }

    private static String camel(String form) {
        return Pattern.compile("-(.)")
                .matcher(form.replace(".html", ""))
                .replaceAll(found -> found.group(1).toUpperCase());
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String module : modules().toList()) {
            all.addAll(keys(module + ".properties"));
        }
        return all;
    }

    private static Collection<String> keys(String file) throws IOException {
        return texts(file).stringPropertyNames();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            texts.load(reader);
        }
        return texts;
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
