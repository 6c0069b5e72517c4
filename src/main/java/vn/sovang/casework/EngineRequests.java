package vn.sovang.casework;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import vn.sovang.audit.AuditEntry;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.engine.guard.PersonsCommands;
import vn.sovang.engine.guard.TaskAccess;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Refusal;

/** What a person asks through the engine's REST API goes the same way as through ours. */
@Component
class EngineRequests implements PersonsCommands {

    private static final String SUBMISSION = "submission";

    private final TaskSubmissions submissions;
    private final List<StartForm> startForms;
    private final TaskService taskService;
    private final RepositoryService repositoryService;
    private final IdentityService identityService;
    private final Messages messages;
    private final LocaleResolver locales;
    private final TaskAccess access;
    private final Offices offices;
    private final Impartiality impartiality;
    private final AsSystem asSystem;
    private final AdministrationAudit audit;

    EngineRequests(
            TaskSubmissions submissions,
            List<StartForm> startForms,
            TaskService taskService,
            RepositoryService repositoryService,
            IdentityService identityService,
            Messages messages,
            LocaleResolver locales,
            TaskAccess access,
            Offices offices,
            Impartiality impartiality,
            AsSystem asSystem,
            AdministrationAudit audit) {
        this.submissions = submissions;
        this.startForms = startForms;
        this.taskService = taskService;
        this.repositoryService = repositoryService;
        this.identityService = identityService;
        this.messages = messages;
        this.locales = locales;
        this.access = access;
        this.offices = offices;
        this.impartiality = impartiality;
        this.asSystem = asSystem;
        this.audit = audit;
    }

    @Override
    public void submit(String taskId, Map<String, Object> variables, String account) {
        submissions.submit(taskId, onlySubmission(variables), account);
    }

    @Override
    public String file(String processDefinitionId, Map<String, Object> variables, String account) {
        return asSystem.call(() -> {
            ProcessDefinition definition = repositoryService
                    .createProcessDefinitionQuery()
                    .processDefinitionId(processDefinitionId)
                    .singleResult();
            if (definition == null) {
                throw new NotVisible("task");
            }
            StartForm form = startForms.stream()
                    .filter(each -> each.processKey().equals(definition.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed("engineCommand"));
            return form.file(onlySubmission(variables), account);
        });
    }

    /** Exactly one variable, a JSON text; anything else would be a way to write into the process. */
    private static String onlySubmission(Map<String, Object> variables) {
        if (variables == null || variables.size() != 1 || !variables.containsKey(SUBMISSION)) {
            throw InvalidInput.of(SUBMISSION, "onlySubmission");
        }
        Object value = variables.get(SUBMISSION);
        if (value instanceof SerializableValue json) {
            return json.getValueSerialized();
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof SpinJsonNode node) {
            return node.toString();
        }
        throw InvalidInput.of(SUBMISSION, "onlySubmission");
    }

    @Override
    public boolean givesBack(String taskId, String newAssignee, String account) {
        return asSystem.call(() -> {
            Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
            if (task != null && access.groupsOf(taskId).isEmpty()) {
                throw new NotAllowed("engineCommand");
            }
            boolean givesBack = newAssignee == null && task != null && account.equals(task.getAssignee());
            if (givesBack) {
                access.giveBack(task);
            }
            return givesBack;
        });
    }

    @Override
    public void claims(String taskId, String account) {
        asSystem.call(() -> {
            Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
            if (task != null && !offices.mayWorkOn(taskId, account)) {
                throw new NotAllowed("notOffered");
            }
            if (task != null) {
                impartiality.require(workOf(task), account);
            }
            return null;
        });
    }

    private Work workOf(Task task) {
        return new Work(
                task.getTaskDefinitionKey(), (String) taskService.getVariable(task.getId(), Variable.CASE_ID), (String)
                        taskService.getVariable(task.getId(), Variable.UNIT_ID));
    }

    @Override
    public AuditEntry inItsCase(AuditEntry entry, Map<String, String> targets) {
        return audit.inItsCase(entry, targets);
    }

    @Override
    public void keep(AuditEntry entry) {
        audit.keep(entry);
    }

    @Override
    public void refuse() {
        throw new NotAllowed("engineCommand");
    }

    @Override
    public RuntimeException answer(Refusal refusal) {
        Locale locale = locale();
        String text = messages.refusal(locale, refusal);
        if (refusal instanceof InvalidInput invalid) {
            text += invalid.violations().stream()
                    .map(violation -> "\n– " + violation.field() + ": " + messages.violation(locale, violation))
                    .collect(Collectors.joining());
        }
        return new WebApplicationException(text, refusal, refusal.status());
    }

    @Override
    public boolean isPerson() {
        return identityService.getCurrentAuthentication() != null;
    }

    /** The engine's servlets know nothing of our choice of language. */
    private Locale locale() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? locales.resolveLocale(attributes.getRequest())
                : Messages.VIETNAMESE;
    }
}
