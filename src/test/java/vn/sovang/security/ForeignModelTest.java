package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.support.SovangTest;

/**
 * Hole 6: a model that came past every other guard reaches neither classes nor services, wherever its expressions stand.
 * {@code FILE} is a file that must not come into being.
 */
@SovangTest
class ForeignModelTest {

    private static final String RUN =
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch FILE')}";
    private static final String WRITE =
            "${execution.processEngineServices.identityService.saveUser(execution.processEngineServices.identityService.newUser('evil'))}";

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    DecisionService decisionService;

    @Autowired
    IdentityService identityService;

    @TempDir
    Path folder;

    private Deployment deployed;

    @AfterEach
    void nothingWasDoneAndNothingStays() {
        if (deployed != null) {
            repositoryService.deleteDeployment(deployed.getId(), true);
        }
        long evil = identityService.createUserQuery().userId("evil").count();
        identityService.deleteUser("evil");
        System.clearProperty("sovang.evil");
        assertThat(evil).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    static Stream<String> payloads() {
        return Stream.of(
                RUN,
                WRITE,
                // Classes, through a value, a bean, a function's result, a name in brackets, a name put together.
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${title.getClass().getName()}",
                "${title['class'].name}",
                "${number.class.classLoader}",
                "${panels.getClass()}",
                "${panels.class.classLoader}",
                "${panels['class']}",
                "${retractTask.class.module.layer}",
                "${''['getCl'.concat('ass')]()}",
                "${panels['get'.concat('Class')]()}",
                "${panels[part].name}",
                "${panels[method]()}",
                "${now().getClass()}",
                "${dateTime().zone}",
                "${dateTime()['class']}",
                "${currentUserGroups().getClass()}",
                "${JSON('{\"a\":1}').unwrap().getClass()}",
                "${S('{\"a\":1}').dataFormatName}",
                "${XML('<a/>').unwrap().ownerDocument}",
                // Static access, constructors, imports, lambdas, assignments.
                "${T(java.lang.Runtime).getRuntime().exec('touch FILE')}",
                "${java.lang.Runtime.getRuntime().exec('touch FILE')}",
                "${java.lang.System.setProperty('sovang.evil', 'x')}",
                "${import('java.lang.Runtime')}",
                "${lang:import('r', 'java.lang.Runtime')}",
                "${new java.io.File('FILE').createNewFile()}",
                "${(x -> x.getClass())('')}",
                "${title = 'x'}",
                "${[1,2,3].stream().toList()}",
                // The engine.
                "${execution.variables}",
                "${execution.processEngineServices}",
                "${execution.processEngine.processEngineConfiguration.dataSource}",
                "${execution['processEngine'.concat('Services')]}",
                "${execution.setVariable('unitOutcome', 'RECOGNISED')}",
                "${execution.processInstance.id}",
                "${variableContext}",
                "${authenticatedUserId}",
                // Beans, and of the beans of models what is not listed.
                "${jdbcTemplate.execute('drop table post')}",
                "${environment.getProperty('spring.datasource.password')}",
                "${environment['activeProfiles']}",
                "${systemProperties['java.class.path']}",
                "${processEngineConfiguration}",
                "${springProcessEngineConfiguration.beans}",
                "${repositoryService.createDeployment()}",
                "${asSystem}",
                "${panels.hashCode()}",
                "${panels.toString()}",
                "${panels.sessions}",
                "${panels.wait(1)}",
                "${retractTask.execute(execution)}",
                // Methods of values.
                "${title.toUpperCase()}",
                "${title.bytes}",
                "${title.matches('(a+)+$')}",
                "${list[0]}",
                "${list.size()}",
                "${list.add('x')}",
                "${map.key}");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noExpressionReachesMoreThanItsNames(String payload) {
        assertRefused("<serviceTask id=\"evil\" camunda:expression=\"%s\" camunda:resultVariable=\"result\"/>"
                .formatted(escaped(payload)));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        "<serviceTask id=\"evil\" camunda:delegateExpression=\"PAYLOAD\"/>",
                        "<task id=\"evil\"><extensionElements><camunda:executionListener event=\"start\" expression=\"PAYLOAD\"/>"
                                + "</extensionElements></task>",
                        "<task id=\"evil\"><extensionElements><camunda:executionListener event=\"start\""
                                + " delegateExpression=\"PAYLOAD\"/></extensionElements></task>",
                        "<userTask id=\"evil\"><extensionElements><camunda:taskListener event=\"create\" expression=\"PAYLOAD\"/>"
                                + "</extensionElements></userTask>",
                        "<task id=\"evil\"><extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\">PAYLOAD"
                                + "</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
                        "<userTask id=\"evil\" camunda:assignee=\"PAYLOAD\"/>",
                        "<userTask id=\"evil\" camunda:candidateGroups=\"PAYLOAD\"/>",
                        "<userTask id=\"evil\" camunda:dueDate=\"PAYLOAD\"/>",
                        "<userTask id=\"evil\" name=\"PAYLOAD\"/>",
                        "<userTask id=\"evil\"><multiInstanceLoopCharacteristics camunda:collection=\"PAYLOAD\"/></userTask>",
                        "<task id=\"evil\"><multiInstanceLoopCharacteristics><loopCardinality>PAYLOAD</loopCardinality>"
                                + "</multiInstanceLoopCharacteristics></task>",
                        "<callActivity id=\"evil\" calledElement=\"PAYLOAD\"/>",
                        "<intermediateCatchEvent id=\"evil\"><timerEventDefinition><timeDuration>PAYLOAD</timeDuration>"
                                + "</timerEventDefinition></intermediateCatchEvent>",
                        "<exclusiveGateway id=\"evil\"/><sequenceFlow id=\"g\" sourceRef=\"evil\" targetRef=\"end\">"
                                + "<conditionExpression>PAYLOAD</conditionExpression></sequenceFlow><endEvent id=\"end\"/>")
                .flatMap(place -> Stream.of(RUN, WRITE).map(payload -> Arguments.of(place, payload)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void noPlaceOfAModelTakesWhatAnotherRefuses(String place, String payload) {
        assertRefused(place.replace("PAYLOAD", escaped(payload)));
    }

    /** The engine takes a condition that finds nothing for one that is not true yet. */
    @ParameterizedTest
    @ValueSource(strings = {RUN, WRITE, "${title.class != null}"})
    void aConditionThatReachesFurtherNeverComesTrue(String payload) {
        Throwable refused = catchThrowable(() -> {
            deploy(
                    "<intermediateCatchEvent id=\"evil\"><conditionalEventDefinition><condition>"
                            + escaped(inFolder(payload))
                            + "</condition></conditionalEventDefinition></intermediateCatchEvent>",
                    "evil");
            runtimeService.startProcessInstanceByKey("evil-model", variables());
        });

        assertThat(refused != null
                        || runtimeService.createProcessInstanceQuery().count() == 1)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id=\"evil\" camunda:type=\"shell\"><extensionElements>"
                        + "<camunda:field name=\"command\" stringValue=\"touch\"/>"
                        + "<camunda:field name=\"arg1\" stringValue=\"FILE\"/></extensionElements></serviceTask>",
                "<serviceTask id=\"evil\" camunda:type=\"mail\"><extensionElements>"
                        + "<camunda:field name=\"to\" stringValue=\"a@b.example\"/></extensionElements></serviceTask>",
                "<serviceTask id=\"evil\" camunda:class=\"org.camunda.bpm.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior\"/>",
                "<task id=\"evil\"><extensionElements><camunda:executionListener event=\"start\""
                        + " class=\"org.camunda.bpm.engine.impl.bpmn.listener.ScriptExecutionListener\"/>"
                        + "</extensionElements></task>",
                "<userTask id=\"evil\" camunda:formHandlerClass=\"org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler\"/>",
                "<scriptTask id=\"evil\" scriptFormat=\"javascript\"><script>java.lang.System.exit(1)</script></scriptTask>",
                "<scriptTask id=\"evil\" scriptFormat=\"groovy\"><script>System.exit(1)</script></scriptTask>",
                "<scriptTask id=\"evil\" scriptFormat=\"juel\"><script>${''.getClass()}</script></scriptTask>",
                "<scriptTask id=\"evil\"><script>${lang:import('r', 'java.lang.Runtime')}</script></scriptTask>",
                "<scriptTask id=\"evil\" scriptFormat=\"feel\"><script>1 + 1</script></scriptTask>",
                "<task id=\"evil\"><extensionElements><camunda:executionListener event=\"start\">"
                        + "<camunda:script scriptFormat=\"juel\">${''.getClass()}</camunda:script>"
                        + "</camunda:executionListener></extensionElements></task>",
                "<task id=\"evil\"><extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\">"
                        + "<camunda:script scriptFormat=\"juel\">${''.getClass()}</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
                "<exclusiveGateway id=\"evil\"/><sequenceFlow id=\"g\" sourceRef=\"evil\" targetRef=\"end\">"
                        + "<conditionExpression language=\"juel\">${''.getClass() != null}</conditionExpression>"
                        + "</sequenceFlow><endEvent id=\"end\"/>"
            })
    void noModelNamesAClassAProgramOrAScript(String task) {
        assertRefused(task);
    }

    static Stream<Arguments> decisions() {
        String external = "{f: function(a, b) external {java: {class: \"java.lang.System\","
                + " method signature: \"setProperty(java.lang.String, java.lang.String)\"}},"
                + " x: f(\"sovang.evil\", \"x\")}.x";
        return Stream.of(
                Arguments.of("juel", RUN),
                Arguments.of("juel", WRITE),
                Arguments.of("juel", "${variableContext}"),
                Arguments.of("juel", "${title.class}"),
                Arguments.of("javascript", "java.lang.System.setProperty('sovang.evil', 'x')"),
                Arguments.of("groovy", "System.setProperty('sovang.evil', 'x')"),
                Arguments.of("feel", external),
                Arguments.of("feel", "\"x\".getClass()"));
    }

    /** FEEL answers null where it finds nothing, so that only what must not happen is looked at. */
    @ParameterizedTest
    @MethodSource("decisions")
    void noDecisionTableReachesMoreThanItsValues(String language, String payload) {
        String table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="evil-table" name="t" camunda:historyTimeToLive="P1D"><decisionTable id="t">
                    <input id="i"><inputExpression id="ie" expressionLanguage="%s"><text>%s</text></inputExpression></input>
                    <output id="o" name="o" typeRef="string"/>
                    <rule id="r"><inputEntry id="e"><text>-</text></inputEntry>
                    <outputEntry id="oe" expressionLanguage="%s"><text>%s</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""".formatted(language, escaped(payload), language, escaped(payload));
        Object[] result = new Object[1];

        Throwable refused = catchThrowable(() -> {
            deployed = repositoryService
                    .createDeployment()
                    .addString("evil.dmn", table)
                    .deploy();
            result[0] = decisionService
                    .evaluateDecisionTableByKey("evil-table", variables())
                    .getSingleEntry();
        });

        assertThat(refused != null || language.equals("feel") && result[0] == null)
                .as("%s", result[0])
                .isTrue();
        assertThat(System.getProperty("sovang.evil")).isNull();
    }

    @Test
    void aModelThatKeepsToTheNamesRuns() {
        deploy(
                "<serviceTask id=\"fine\" camunda:expression=\"${title == 'x' and !done}\""
                        + " camunda:resultVariable=\"result\"/><sequenceFlow id=\"g\" sourceRef=\"fine\" targetRef=\"wait\"/>"
                        + "<userTask id=\"wait\"/>",
                "fine");

        String instance = runtimeService
                .startProcessInstanceByKey("evil-model", variables())
                .getId();

        assertThat(runtimeService.getVariable(instance, "result")).isEqualTo(true);
    }

    private void assertRefused(String task) {
        Throwable refused = catchThrowable(() -> {
            deploy(inFolder(task), "evil");
            runtimeService.startProcessInstanceByKey("evil-model", variables());
        });

        assertThat(refused).isNotNull();
    }

    private String inFolder(String text) {
        return text.replace("FILE", folder.resolve("evil").toString());
    }

    private void deploy(String task, String first) {
        deployed = repositoryService
                .createDeployment()
                .name("evil")
                .addString("evil.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
                          xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                        <process id="evil-model" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/>
                        <sequenceFlow id="f" sourceRef="s" targetRef="%s"/>%s</process></definitions>""".formatted(first, task))
                .deploy();
    }

    private static Map<String, Object> variables() {
        return Map.of(
                "title",
                "x",
                "number",
                1L,
                "done",
                false,
                "list",
                List.of("x"),
                "map",
                Map.of("key", "x"),
                "part",
                "class",
                "method",
                "getClass");
    }

    private static String escaped(String expression) {
        return expression
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
