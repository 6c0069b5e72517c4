package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.sovang.casework.TaskDesk;
import vn.sovang.organisation.AccountDirectory;

/**
 * What of the engine's REST API, which its web applications bring along, is open to whom. Administrators reach all of it;
 * everybody else reaches what Tasklist needs for working on one's own tasks and for filing a request, and nothing more:
 * no history, no variables, no definitions' XML, no deployments, no lists of users. Queries for tasks find one's own only.
 */
@Component
class EnginePerimeter implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ID = "[A-Za-z0-9:._-]+";

    private static final Rule LIST_OF_A_FILTER = rule("POST", engine("filter/" + ID + "/(list|count)"));

    private static final List<Rule> EVERYBODY = List.of(
            rule("GET", "/camunda/api/engine/engine/?"),
            rule("GET", "/camunda/api/admin/auth/user/default/?"),
            rule("POST", "/camunda/api/admin/auth/user/default/logout"),
            rule("GET", "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin\\.(js|css)"),
            rule("GET|OPTIONS", engine("filter")),
            rule("GET", engine("filter/count")),
            rule("GET", engine("filter/" + ID)),
            rule("GET", engine("filter/" + ID + "/(list|count)")),
            LIST_OF_A_FILTER,
            rule("GET", engine("task")),
            rule("GET", engine("process-definition")),
            rule("GET", engine("process-definition/count")),
            rule("GET", engine("process-definition/" + ID + "/(startForm|deployed-start-form)")),
            rule("POST", engine("process-definition/" + ID + "/submit-form")));

    /** Rules whose group {@code task} is the id of a task; its case must be visible to the person as well. */
    private static final List<Rule> OF_A_TASK = List.of(
            rule("GET", engine("task/(?<task>[0-9a-f-]{36})(/(form|deployed-form|identity-links))?")),
            rule("POST", engine("task/(?<task>[0-9a-f-]{36})/(claim|unclaim|assignee|submit-form|complete)")));

    /**
     * The engine runs without case management and without collecting metrics; asked for them, it only finds nulls. The one
     * count that Cockpit cannot do without is {@link NoCaseDefinitions}.
     */
    private static final Rule SWITCHED_OFF =
            rule(".*", engine("((history/)?case-(?!definition/count).*|metrics(/.*)?)"));

    /**
     * The engine would refuse these commands as it refuses others, but its REST API makes faults of the server of that: the
     * one answers later, which the server is not prepared for, the other hides what is thrown.
     */
    private static final Rule FOR_NOBODY = rule(".*", engine("(external-task/fetchAndLock|job/[^/]+/execute)"));

    private static final Rule OWN_PROFILE = rule("GET", engine("user/(?<account>[A-Za-z0-9._-]+)/profile"));

    private final AccountDirectory accounts;
    private final TaskDesk tasks;
    private final AskedVariables variables;

    EnginePerimeter(AccountDirectory accounts, TaskDesk tasks, AskedVariables variables) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.variables = variables;
    }

    private record Rule(Pattern methods, Pattern path) {

        Matcher match(HttpServletRequest request) {
            Matcher matcher = path.matcher(pathOf(request));
            return methods.matcher(request.getMethod()).matches() && matcher.matches() ? matcher : null;
        }
    }

    private static Rule rule(String methods, String path) {
        return new Rule(Pattern.compile(methods), Pattern.compile(path));
    }

    private static String engine(String path) {
        return "/camunda/api/engine/engine/default/" + path + "/?";
    }

    /** As the client wrote it; Spring Security's firewall has refused encoded slashes and dots by now. */
    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> person, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isOpenTo(person.get(), context.getRequest()));
    }

    private boolean isOpenTo(Authentication person, HttpServletRequest request) {
        if (!SignedIn.isSignedIn(person)) {
            return false;
        }
        if (SWITCHED_OFF.match(request) != null || FOR_NOBODY.match(request) != null) {
            return false;
        }
        if (AskedVariables.areInQueryOf(request)
                || LIST_OF_A_FILTER.match(request) != null && variables.areInBodyOf(request)) {
            return accounts.isAdministrator(person.getName());
        }
        if (EVERYBODY.stream().anyMatch(rule -> rule.match(request) != null)) {
            return true;
        }
        Matcher profile = OWN_PROFILE.match(request);
        if (profile != null && profile.group("account").equals(person.getName())) {
            return true;
        }
        String task = taskOf(request);
        return task != null && !tasks.hides(task, person.getName()) || accounts.isAdministrator(person.getName());
    }

    /** Id of the task that the request is about, whether there is such a task or not; otherwise null. */
    private static String taskOf(HttpServletRequest request) {
        return OF_A_TASK.stream()
                .map(rule -> rule.match(request))
                .filter(Objects::nonNull)
                .map(matcher -> matcher.group("task"))
                .findFirst()
                .orElse(null);
    }

    private boolean isAdministrator(HttpServletRequest request) {
        return request.getRemoteUser() != null && accounts.isAdministrator(request.getRemoteUser());
    }

    /** What a person may not see is not there; what nobody but administrators may do is forbidden. */
    AccessDeniedHandler refusals(ApiEntryPoint problems) {
        return (request, response, denied) -> {
            boolean isHidden =
                    taskOf(request) != null || SWITCHED_OFF.match(request) != null && isAdministrator(request);
            problems.answer(request, response, isHidden ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN, null);
        };
    }
}
