package vn.sovang;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conventions of the forms: a file holds its fields, everything else stands once. */
class FormsTest {

    private static final Path FORMS = Path.of("forms");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '\\./([\\w-]+\\.js)'");
    private static final Pattern CONDITION =
            Pattern.compile("data-(?:shown|hidden|required)-when=\"(\\w+)=([\\w ]+)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"(\\w+)\" value=\"(\\w+)\"");

    private static final Pattern FORMS_OF_A_FEATURE = Pattern.compile("\\bforms: \\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'([a-z-]+)'");

    static Stream<Path> fields() throws IOException {
        return files(".html").filter(file -> !file.endsWith("frame.html"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFormFileHoldsNothingButItsFields(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContainIgnoringCase(
                        "<form", "<link", "<script", "<style", "camForm", "data-fill", "data-dossier", " id=\"")
                .doesNotContain("[[", "{{")
                .doesNotContainPattern(">\\s*[\\p{L}]");
    }

    /** A condition on a value that the named field does not offer would never hold. */
    @ParameterizedTest
    @MethodSource("fields")
    void aConditionNamesAChoiceOfTheSameForm(Path file) throws IOException {
        String form = Files.readString(file);
        Set<String> choices = matches(CHOICE, form)
                .map(found -> found.group(1) + "=" + found.group(2))
                .collect(toCollection(TreeSet::new));
        matches(CONDITION, form)
                .forEach(condition -> Stream.of(condition.group(2).split(" "))
                        .forEach(value -> assertThat(choices).contains(condition.group(1) + "=" + value)));
    }

    @Test
    void theFramePreventsSendingUntilTheScriptsAllowIt() throws IOException {
        String frame = Files.readString(FORMS.resolve("frame.html"));
        assertThat(frame)
                .containsOnlyOnce("camForm.on('store', function () { camForm.storePrevented = true; });")
                .containsOnlyOnce("camForm.on('submit', function () { camForm.submitPrevented = true; });")
                .containsOnlyOnce("<fieldset class=\"sv-fill\" data-fill disabled>")
                .containsOnlyOnce("ng-non-bindable></section>")
                .doesNotContain("{{");
        assertThat(frame.indexOf("submitPrevented = true"))
                .isLessThan(frame.indexOf("import('/forms/sovang-forms.js')"));
        assertThat(allScripts()).as("nothing else allows sending").containsOnlyOnce("submitPrevented = false");
    }

    @Test
    void everyFormThatAScriptKnowsHasAFile() throws IOException {
        Set<String> named = matches(FORMS_OF_A_FEATURE, allScripts())
                .flatMap(forms -> matches(QUOTED, forms.group(1)))
                .map(form -> form.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(named)
                .contains("score-dossier", "answer-appeal")
                .allSatisfy(name -> assertThat(FORMS.resolve(name + ".html")).exists());
    }

    @Test
    void noScriptImportsItselfThroughOthers() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path script : files(".js").toList()) {
            imports.put(
                    script.getFileName().toString(),
                    matches(IMPORT, Files.readString(script))
                            .map(found -> found.group(1))
                            .collect(toCollection(TreeSet::new)));
        }
        assertThat(imports).containsKey("sovang-forms.js");
        imports.values().forEach(imported -> assertThat(imports.keySet()).containsAll(imported));
        Set<String> checked = new TreeSet<>();
        imports.keySet().forEach(script -> check(script, imports, new ArrayList<>(), checked));
        assertThat(reachable("sovang-forms.js", imports))
                .as("scripts that a form loads")
                .isEqualTo(imports.keySet());
    }

    private static void check(String script, Map<String, Set<String>> imports, List<String> way, Set<String> checked) {
        assertThat(way).as("circle of imports").doesNotContain(script);
        if (!checked.contains(script)) {
            way.add(script);
            imports.get(script).forEach(next -> check(next, imports, way, checked));
            way.remove(script);
            checked.add(script);
        }
    }

    private static Set<String> reachable(String script, Map<String, Set<String>> imports) {
        Set<String> found = new TreeSet<>(Set.of(script));
        imports.get(script).forEach(next -> found.addAll(reachable(next, imports)));
        return found;
    }

    private static String allScripts() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path script : files(".js").toList()) {
            all.append(Files.readString(script));
        }
        return all.toString();
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
