package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.support.SovangTest;

/** What our own models and filters say is what expressions may reach: nothing is missing, nothing hides something. */
@SovangTest
class ModelExpressionsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.'\\w])[a-zA-Z]\\w*");

    /** Stands in {@code camunda:in}, where only a running case has it; every award and initiative passes it. */
    private static final String OF_A_CASE = "#{execution.processBusinessKey}";

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    ApplicationContext context;

    @Autowired
    FilterService filterService;

    @Autowired
    IdentityService identityService;

    static Stream<String> expressions() throws IOException {
        return texts("*.bpmn")
                .flatMap(text -> EXPRESSION.matcher(text).results().map(MatchResult::group))
                .distinct()
                .filter(expression -> !expression.equals(OF_A_CASE));
    }

    private static Stream<String> texts(String files) throws IOException {
        try (var models = Files.newDirectoryStream(Path.of("processes"), files)) {
            Stream.Builder<String> texts = Stream.builder();
            for (Path model : models) {
                texts.add(Files.readString(model));
            }
            return texts.build();
        }
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionOfAModelFindsWhatItNames(String expression) {
        Set<String> beans = beans();
        Map<String, Object> variables = NAME.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(name -> !beans.contains(name))
                .collect(Collectors.toMap(Function.identity(), name -> "x", (first, second) -> first));
        ElProvider language = ((ElProviderCompatible) configuration.getExpressionManager()).toElProvider();

        Throwable failure = catchThrowable(() -> configuration
                .getCommandExecutorTxRequired()
                .execute(command -> language.createExpression(expression)
                        .getValue(Variables.fromMap(variables).asVariableContext())));

        // There is no case x, so that a bean may well refuse; it has been called then.
        assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
                .noneMatch(cause ->
                        cause instanceof PropertyNotFoundException || cause instanceof MethodNotFoundException);
    }

    @Test
    void theTablesSpeakFeelOnly() throws IOException {
        assertThat(texts("*.dmn")
                        .flatMap(text -> Pattern.compile("xpressionLanguage=\"([^\"]*)\"")
                                .matcher(text)
                                .results()
                                .map(match -> match.group(1))))
                .isNotEmpty()
                .containsOnly("feel");
    }

    @Test
    void noVariableIsCalledAsABean() {
        Set<String> variables = new ClassFileImporter()
                .importPackages("vn.sovang").stream()
                        .filter(type -> type.getSimpleName().equals("Variable")
                                || type.getPackageName().endsWith(".process")
                                        && type.getSimpleName().endsWith("Names"))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                        .map(ModelExpressionsTest::text)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(variables).contains("caseId", "councilOutcome").doesNotContainAnyElementsOf(beans());
    }

    @Test
    void theSavedFiltersAreEvaluated() {
        identityService.setAuthentication("officer.caobang", List.of("officer.caobang"));
        try {
            List<Filter> filters = filterService.createFilterQuery().list();
            assertThat(filters)
                    .hasSize(3)
                    .allSatisfy(filter ->
                            assertThat(filterService.list(filter.getId())).isEmpty());
        } finally {
            identityService.clearAuthentication();
        }
    }

    private Set<String> beans() {
        return Set.of(context.getBeanNamesForAnnotation(ModelBean.class));
    }

    private static String text(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException exception) {
            throw new AssertionError(exception);
        }
    }
}
