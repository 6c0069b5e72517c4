package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sovang.casefile.CaseKind;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.shared.Messages;
import vn.sovang.support.SovangTest;

/**
 * What lies below the features names no kind of case: no code, process, task or address of one. What must be listed for
 * each kind would be forgotten for one.
 */
@SovangTest
class KindsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/sovang");

    /** The models that several kinds share; everything in them belongs to no kind. */
    private static final Set<String> SHARED_MODELS = Set.of("council-review.bpmn");

    private static final Set<String> ON_TOP = Set.of("portal", "demo");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAME_IN_MODEL =
            Pattern.compile("<bpmn:(?:process|userTask) id=\"([\\w-]+)\"|<bpmn:message [^>]*name=\"([\\w.-]+)\"");

    @Autowired
    List<CaseKind> kinds;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Messages messages;

    @Test
    void nothingBelowTheFeaturesNamesAKind() {
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add(kind.code()));
        names.addAll(namesInModels());
        // A letter is a paper as well as a kind of case.
        Stream.of(DocumentKind.values()).map(Enum::name).forEach(names::remove);
        Set<String> addresses = addressesOfFeatures();
        assertThat(names).contains("INITIATIVE", "decideRecognition", "initiative-recognition", "initiative.withdrawn");
        assertThat(addresses).contains("/api/initiatives", "/api/award-letters", "/api/appeals");

        assertThat(below())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(texts(source))
                        .as(source.toString())
                        .doesNotContainAnyElementsOf(names)
                        .noneMatch(text -> addresses.stream().anyMatch(text::startsWith)));
    }

    @Test
    void everyKindHasAName() {
        assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
            String key = "case.kind." + kind.code();
            assertThatCode(() -> messages.text(Messages.VIETNAMESE, key)).doesNotThrowAnyException();
            assertThatCode(() -> messages.text(Locale.ENGLISH, key)).doesNotThrowAnyException();
        });
    }

    /** Modules in which a kind of case lives. */
    private Set<String> features() {
        return kinds.stream().map(kind -> moduleOf(kind.getClass())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String moduleOf(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    private List<Path> below() {
        Set<String> features = features();
        features.addAll(ON_TOP);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SOURCES.relativize(file).getNameCount() > 1)
                    .filter(file -> !features.contains(
                            SOURCES.relativize(file).getName(0).toString()))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Set<String> namesInModels() {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            return models.filter(model -> model.toString().endsWith(".bpmn"))
                    .filter(model -> !SHARED_MODELS.contains(model.getFileName().toString()))
                    .flatMap(model -> NAME_IN_MODEL.matcher(read(model)).results())
                    .flatMap(KindsTest::groups)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.of(found.group(1), found.group(2)).filter(name -> name != null);
    }

    /** First two parts of the paths that controllers of features answer below {@code /api}. */
    private Set<String> addressesOfFeatures() {
        Set<String> features = features();
        return requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .map(method -> method.getBeanType())
                .filter(type -> type.getPackageName().startsWith("vn.sovang."))
                .filter(type -> features.contains(moduleOf(type)))
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(RequestMapping.class)))
                .flatMap(address -> Stream.of(address.value()))
                .filter(address -> address.matches("/api/\\w.*"))
                .map(address -> "/api/" + address.split("/")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(Path source) {
        String code = COMMENT.matcher(read(source)).replaceAll("");
        return TEXT.matcher(code).results().map(found -> found.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
