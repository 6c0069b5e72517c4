package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.sovang.engine.guard.ModelBean;

/** Conventions of the models; a failure names the guilty element. */
class ModelRulesTest {

    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"|\\$\\{(\\w+)\\.\\w+\\(");
    private static final Set<String> TASK_KEYS = Set.of(
            "appraiseDossier",
            "supplementDossier",
            "decideRecognition",
            "proposeUpward",
            "scoreDossier",
            "resolveNoQuorum",
            "concludeSession",
            "decideAdHocAward",
            "ratifyAward",
            "prepareLetter",
            "appraiseNominations",
            "supplementNominations",
            "voteOnNominees",
            "decideNominations",
            "forwardLetter",
            "answerRevocation",
            "decideRevocation",
            "reviewDependentAward",
            "assignReviewers",
            "reviewAppeal",
            "answerAppeal",
            "nominateAgain",
            "confirmFinish",
            "proposeWork",
            "appraiseWork",
            "decideDedication",
            "recordCeremony");

    static Stream<Path> processes() throws IOException {
        return files(".bpmn");
    }

    static Stream<Path> decisions() throws IOException {
        return files(".dmn");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            return models.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessKeepsToTheConventions(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        SoftAssertions softly = new SoftAssertions();
        Process process = all(model, Process.class).iterator().next();
        softly.assertThat(process.getId() + ".bpmn")
                .isEqualTo(file.getFileName().toString());
        softly.assertThat(process.getCamundaHistoryTimeToLiveString())
                .as("history time to live")
                .isNotBlank();
        softly.assertThat(all(model, ScriptTask.class)).as("script tasks").isEmpty();
        for (Task task : all(model, Task.class)) {
            softly.assertThat(task.getName()).as("label of %s", task.getId()).isNotBlank();
            softly.assertThat(task.getDocumentations())
                    .as("documentation of %s", task.getId())
                    .isNotEmpty();
        }
        for (CallActivity call : all(model, CallActivity.class)) {
            softly.assertThat(call.getCamundaCalledElementBinding())
                    .as(call.getId())
                    .isEqualTo("deployment");
            softly.assertThat(call.getDocumentations())
                    .as("documentation of %s", call.getId())
                    .isNotEmpty();
        }
        for (BusinessRuleTask rule : all(model, BusinessRuleTask.class)) {
            softly.assertThat(rule.getCamundaDecisionRefBinding())
                    .as(rule.getId())
                    .isEqualTo("deployment");
            softly.assertThat(Path.of("processes", rule.getCamundaDecisionRef() + ".dmn"))
                    .as(rule.getId())
                    .exists();
        }
        for (ServiceTask service : all(model, ServiceTask.class)) {
            softly.assertThat(service.getCamundaDelegateExpression())
                    .as("bean of %s is named after it", service.getId())
                    .isEqualTo("${" + service.getId() + "}");
        }
        all(model, Event.class)
                .forEach(event -> softly.assertThat(event.getName())
                        .as("label of %s", event.getId())
                        .isNotBlank());
        all(model, TimerEventDefinition.class)
                .forEach(timer -> softly.assertThat(
                                timer.getTimeDate() == null
                                        ? null
                                        : timer.getTimeDate().getTextContent())
                        .as("timer %s takes its time from a variable", timer.getId())
                        .matches("\\$\\{\\w+At}"));
        checkGateways(model, softly);
        softly.assertAll();
    }

    private static void checkGateways(BpmnModelInstance model, SoftAssertions softly) {
        for (ExclusiveGateway gateway : all(model, ExclusiveGateway.class)) {
            boolean splits = gateway.getOutgoing().size() > 1;
            softly.assertThat(splits && gateway.getIncoming().size() > 1)
                    .as("%s joins and splits", gateway.getId())
                    .isFalse();
            if (splits) {
                softly.assertThat(gateway.getName())
                        .as("question of %s", gateway.getId())
                        .endsWith("?");
                for (SequenceFlow answer : gateway.getOutgoing()) {
                    softly.assertThat(answer.getName())
                            .as("answer %s", answer.getId())
                            .isNotBlank();
                    softly.assertThat(answer.getConditionExpression())
                            .as("condition of %s", answer.getId())
                            .isNotNull();
                }
            }
        }
        all(model, FlowNode.class)
                .forEach(node -> softly.assertThat(node.getId())
                        .as("id of %s", node.getName())
                        .matches("[a-z][a-zA-Z]+"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskHasAFormALimitAndAHandler(Path file) throws IOException {
        Set<String> handlers;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            handlers = sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith("Handler.java"))
                    .collect(Collectors.toSet());
        }
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        SoftAssertions softly = new SoftAssertions();
        for (UserTask task : all(model, UserTask.class)) {
            softly.assertThat(TASK_KEYS).contains(task.getId());
            softly.assertThat(task.getCamundaFormKey())
                    .as("form of %s", task.getId())
                    .isEqualTo("embedded:deployment:forms/" + kebab(task.getId()) + ".html");
            softly.assertThat(Path.of("forms", kebab(task.getId()) + ".html")).exists();
            softly.assertThat(task.getCamundaDueDate())
                    .as("limit of %s", task.getId())
                    .matches("\\$\\{\\w+DueAt}");
            softly.assertThat(listeners(task)
                            .filter(listener -> !isTimeout(listener))
                            .map(ModelRulesTest::text))
                    .as("listeners of %s", task.getId())
                    .containsExactlyInAnyOrder("create ${announceTask}", "delete ${retractTask}");
            listeners(task)
                    .filter(ModelRulesTest::isTimeout)
                    .forEach(listener -> checkReminder(task, listener, softly));
            softly.assertThat(handlers)
                    .as("handler of %s", task.getId())
                    .contains(Character.toUpperCase(task.getId().charAt(0))
                            + task.getId().substring(1) + "Handler.java");
        }
        softly.assertAll();
    }

    private static Stream<CamundaTaskListener> listeners(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream();
    }

    private static boolean isTimeout(CamundaTaskListener listener) {
        return "timeout".equals(listener.getCamundaEvent());
    }

    private static String text(CamundaTaskListener listener) {
        return listener.getCamundaEvent() + " " + listener.getCamundaDelegateExpression();
    }

    /** A reminder comes before the limit, a report at the limit; of many tasks at once the expiry reports in one mail. */
    private static void checkReminder(UserTask task, CamundaTaskListener listener, SoftAssertions softly) {
        softly.assertThat(listener.getAttributeValue("id"))
                .as("id of a reminder of %s", task.getId())
                .isNotBlank();
        softly.assertThat(listener.getTimeouts())
                .as("timer of %s", listener.getAttributeValue("id"))
                .hasSize(1);
        String time = listener.getTimeouts().iterator().next().getTimeDate().getTextContent();
        String due = task.getCamundaDueDate();
        if ("${reportOverdue}".equals(listener.getCamundaDelegateExpression())) {
            softly.assertThat(time)
                    .as("time of %s", listener.getAttributeValue("id"))
                    .isEqualTo(due);
            softly.assertThat(task.getLoopCharacteristics())
                    .as("%s is many tasks, its expiry tells the secretary once", task.getId())
                    .isNull();
        } else {
            softly.assertThat(listener.getCamundaDelegateExpression())
                    .as("bean of %s", listener.getAttributeValue("id"))
                    .isIn("${remindOfTask}", "${remindSubmitter}");
            softly.assertThat(time)
                    .as("time of %s", listener.getAttributeValue("id"))
                    .isEqualTo(due.replace("DueAt", "RemindAt"));
        }
    }

    /** A timer in the picture is an expiry or a wait; nothing that only reminds takes room in it. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyTimerInThePictureEndsSomething(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        assertThat(all(model, BoundaryEvent.class))
                .extracting(BoundaryEvent::cancelActivity)
                .doesNotContain(false);
    }

    @Test
    void everyBeanThatModelsNameExistsAndEveryModelBeanIsUsed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : processes().toList()) {
            Matcher matcher = BEAN.matcher(Files.readString(file));
            while (matcher.find()) {
                named.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        List<String> beans = new ArrayList<>();
        scanner.findCandidateComponents("vn.sovang").forEach(candidate -> {
            String name = candidate.getBeanClassName();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            beans.add(Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
        });
        beans.addAll(modelBeanMethods());
        assertThat(beans).doesNotHaveDuplicates();
        assertThat(named).isEqualTo(new TreeSet<>(beans));
    }

    private static List<String> modelBeanMethods() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return scanner.findCandidateComponents("vn.sovang").stream()
                .map(candidate -> ClassUtils.resolveClassName(candidate.getBeanClassName(), null))
                .flatMap(steps -> Stream.of(steps.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ModelBean.class))
                .map(Method::getName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRuleRowTellsItsSource(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        SoftAssertions softly = new SoftAssertions();
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        softly.assertThat(decisions)
                .extracting(Decision::getId)
                .contains(file.getFileName().toString().replace(".dmn", ""));
        decisions.forEach(decision -> softly.assertThat(decision.getCamundaHistoryTimeToLiveString())
                .as("history time to live of %s", decision.getId())
                .isNotBlank());
        model.getModelElementsByType(DecisionTable.class)
                .forEach(table -> softly.assertThat(table.getOutputs())
                        .as("columns of %s", table.getId())
                        .extracting(Output::getName)
                        .contains("legalBasis", "effectiveFrom", "verifiedBy", "verifiedOn"));
        softly.assertAll();
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> Collection<T> all(
            BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase();
    }
}
