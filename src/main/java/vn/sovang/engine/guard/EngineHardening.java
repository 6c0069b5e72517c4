package vn.sovang.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Settings of the engine that no property reaches; see SECURITY.md for what each closes. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineHardening extends AbstractProcessEnginePlugin {

    /** Group of the administrators; our own, so that a move to another fork of the engine changes no data. */
    static final String ADMINISTRATORS = "administrators";

    private static final String DOTTED_ID = "[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*";

    private final ApplicationContext context;
    private final ObjectProvider<PersonsCommands> persons;

    EngineHardening(ApplicationContext context, ObjectProvider<PersonsCommands> persons) {
        this.context = context;
        this.persons = persons;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new AllowListedExpressions(context, new ModelBeans(context)));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setCustomPreBPMNParseListeners(
                with(configuration.getCustomPreBPMNParseListeners(), new RefusedParts()));
        configuration.setGeneralResourceWhitelistPattern(DOTTED_ID);
        configuration.setAdminGroups(new ArrayList<>(List.of(ADMINISTRATORS)));
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setStandaloneTasksEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(true);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setEnablePasswordPolicy(true);
        // Each wrong password doubles the wait, up to a minute. No lock for good: anybody could put it on a colleague.
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        // A refused submission is an answer, not an error of the engine; failed jobs are logged all the same.
        configuration.setEnableCmdExceptionLogging(false);
        PersonsCommands later = LaterPersonsCommands.of(persons);
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), new GuardedCommands.Answers(later)));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new GuardedCommands(later)));
    }

    private static <T> List<T> with(List<T> given, T added) {
        List<T> all = given == null ? new ArrayList<>() : new ArrayList<>(given);
        all.add(added);
        return all;
    }
}
