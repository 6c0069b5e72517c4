package vn.sovang.engine.guard;

import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import vn.sovang.audit.AuditEntry;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.UnstorableText;

/**
 * Stands between a person and the engine. A submission is handed to {@link PersonsCommands}, which stores it as a fact;
 * the engine then completes the task with the routing facts alone. Everything else that whoever works on a task could
 * change is refused. Commands of our own code carry no engine authentication and pass.
 */
final class GuardedCommands extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(GuardedCommands.class);

    /** SQL states: class 40 rolls back (deadlock, serialisation), H2's lock timeout, PostgreSQL's. */
    private static final Pattern LOST_LOCK = Pattern.compile("40.*|HYT00|55P03");

    private static final Set<Class<?>> REFUSED = Set.of(
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            SaveTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            AddCommentCmd.class,
            CreateAttachmentCmd.class,
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            // A message or a jump without the fact that belongs to it would be a step nobody took.
            CorrelateAllMessageCmd.class,
            CorrelateMessageCmd.class,
            MessageEventReceivedCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            ModifyProcessInstanceCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            ProcessInstanceModificationCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            MigrateProcessInstanceCmd.class,
            MigrateProcessInstanceBatchCmd.class,
            RestartProcessInstancesCmd.class,
            RestartProcessInstancesBatchCmd.class,
            SetVariablesToProcessInstancesBatchCmd.class,
            CorrelateAllMessageBatchCmd.class,
            EvaluateStartConditionCmd.class,
            // Without its process a case stands still for ever; a timer run early is a limit nobody set.
            DeleteProcessInstanceCmd.class,
            DeleteProcessInstancesCmd.class,
            DeleteProcessInstanceBatchCmd.class,
            ExecuteJobsCmd.class,
            SetJobDuedateCmd.class);

    /** Refused with all that extend them: writing variables, changing who a task is offered to, suspending. */
    private static final List<Class<?>> REFUSED_KINDS = List.of(
            AbstractSetVariableCmd.class,
            AbstractPatchVariablesCmd.class,
            AbstractRemoveVariableCmd.class,
            AbstractAddIdentityLinkCmd.class,
            DeleteIdentityLinkCmd.class,
            AbstractSetStateCmd.class);

    private static final Pattern COMMANDS =
            Pattern.compile("org\\.camunda\\.bpm\\.engine\\.impl\\.(cmd|cfg\\.auth)\\..*");

    private final PersonsCommands persons;

    GuardedCommands(PersonsCommands persons) {
        this.persons = persons;
    }

    @Override
    public <T> T execute(Command<T> command) {
        String account = Context.getCommandContext().getAuthenticatedUserId();
        if (account == null) {
            return next.execute(command);
        }
        try {
            return guarded(command, account);
        } catch (Refusal refusal) {
            throw persons.answer(refusal);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T guarded(Command<T> command, String account) {
        if (command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd) {
            String variables = command instanceof CompleteTaskCmd ? "variables" : "properties";
            persons.submit(read(command, "taskId"), (Map<String, Object>) read(command, variables), account);
            // Asked for or not, a person gets no process variables back.
            return (T) Variables.createVariables();
        }
        if (command instanceof SubmitStartFormCmd) {
            String caseId = persons.file(
                    read(command, "processDefinitionId"), (Map<String, Object>) read(command, "variables"), account);
            return (T) startedFor(caseId);
        }
        if (command.getClass() == AssignTaskCmd.class
                && persons.givesBack(read(command, "taskId"), read(command, "userId"), account)) {
            return null;
        }
        if (isRefused(command)) {
            persons.refuse();
        }
        if (command instanceof ClaimTaskCmd) {
            if (!account.equals(read(command, "userId"))) {
                persons.refuse();
            }
            persons.claims(read(command, "taskId"), account);
        }
        boolean setsPassword =
                command instanceof SaveUserCmd && changed(command).hasNewPassword();
        T result = AdministrativeCommands.changesSomething(command) ? kept(command, account) : next.execute(command);
        if (setsPassword) {
            persons.passwordSet(account, changed(command).getId());
        }
        return result;
    }

    private static boolean isRefused(Command<?> command) {
        // Giving a task to somebody is checked by the engine; whoever gets it must hold the office to submit it.
        boolean assigns = command.getClass() == AssignTaskCmd.class;
        return REFUSED.contains(command.getClass())
                || !assigns && REFUSED_KINDS.stream().anyMatch(kind -> kind.isInstance(command));
    }

    private static UserEntity changed(Command<?> saveUser) {
        return (UserEntity) read(saveUser, "user");
    }

    /** What a person changes in the engine itself is kept in the log, in the same transaction. */
    private <T> T kept(Command<T> command, String account) {
        Map<String, String> targets = AdministrativeCommands.targets(command);
        AuditEntry entry = AdministrativeCommands.entry(command, targets).by(account);
        AuditEntry inItsCase = persons.inItsCase(entry, targets);
        T result = next.execute(command);
        persons.keep(inItsCase);
        if (result instanceof DeploymentWithDefinitions deployment) {
            DeployedRules.entries(deployment).forEach(rules -> persons.keep(rules.by(account)));
        }
        return result;
    }

    /** The instance is not in the database before the command ends, so a query would not find it. */
    private static ProcessInstance startedFor(String caseId) {
        return Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution ->
                        execution.isProcessInstanceExecution() && caseId.equals(execution.getBusinessKey()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <V> V read(Object command, String name) {
        for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return (V) field.get(command);
            } catch (NoSuchFieldException inParent) {
                continue;
            } catch (IllegalAccessException exception) {
                throw new IllegalStateException(exception);
            }
        }
        throw new IllegalStateException(
                command.getClass() + " has no field " + name + "; the engine's version differs");
    }

    /** The engine notices an id that is not there by the null it finds, and its REST API would call that a fault. */
    private static boolean isUnknownId(RuntimeException missing) {
        return missing instanceof NullValueException
                || Arrays.stream(missing.getStackTrace())
                        .limit(1)
                        .anyMatch(at -> COMMANDS.matcher(at.getClassName()).matches());
    }

    /** A deadlock, or a wait for a lock that took too long, in the engine's own statements. */
    private static boolean isLostLock(ProcessEngineException failure) {
        return NestedExceptionUtils.getRootCause(failure) instanceof SQLException cause
                && cause.getSQLState() != null
                && LOST_LOCK.matcher(cause.getSQLState()).matches();
    }

    /** Outermost interceptor: a lost race and a refused expression are answers to the person, not faults of the server. */
    static final class Answers extends CommandInterceptor {

        private final PersonsCommands persons;

        Answers(PersonsCommands persons) {
            this.persons = persons;
        }

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (OptimisticLockingException | ConcurrencyFailureException | QueryTimeoutException lost) {
                throw persons.isPerson() ? persons.answer(new AlreadyDone("lostRace")) : lost;
            } catch (TaskAlreadyClaimedException lost) {
                throw persons.isPerson() ? persons.answer(new AlreadyDone("taskClaimed")) : lost;
            } catch (NullValueException | NullPointerException missing) {
                log.warn("The engine found nothing where a person's request expected something", missing);
                throw persons.isPerson() && isUnknownId(missing)
                        ? persons.answer(new NotVisible("engineObject"))
                        : missing;
            } catch (ProcessEngineException failure) {
                if (isLostLock(failure)) {
                    log.info("A command of the engine lost a race: {}", failure.getMessage());
                    throw persons.isPerson()
                            ? persons.answer(new AlreadyDone("lostRace"))
                            : new PessimisticLockingFailureException("A command of the engine lost a race", failure);
                }
                if (persons.isPerson() && UnstorableText.caused(failure)) {
                    throw persons.answer(UnstorableText.refusal());
                }
                boolean refused = NestedExceptionUtils.getRootCause(failure) instanceof RefusedExpression;
                throw refused ? persons.answer(new NotAllowed("expression")) : failure;
            }
        }
    }
}
