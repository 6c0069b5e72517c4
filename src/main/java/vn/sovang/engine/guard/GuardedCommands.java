package vn.sovang.engine.guard;

import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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
 * Stands between a person and the engine, which sees {@link AllowedCommands} of persons and no other. A submission is
 * handed to {@link PersonsCommands}, which stores it as a fact; the engine then completes the task with the routing facts
 * alone. Commands of our own code carry no engine authentication and pass.
 */
final class GuardedCommands extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(GuardedCommands.class);

    /** SQL states: class 40 rolls back (deadlock, serialisation), H2's lock timeout, PostgreSQL's. */
    private static final Pattern LOST_LOCK = Pattern.compile("40.*|HYT00|55P03");

    private static final Pattern COMMANDS =
            Pattern.compile("org\\.camunda\\.bpm\\.engine\\.impl\\.(cmd|cfg\\.auth)\\..*");

    private final PersonsCommands persons;
    private final AllowedCommands allowed = AllowedCommands.read();

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
        if (!allowed.contain(command)) {
            persons.refuse();
        }
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
        // Giving a task to somebody is checked by the engine; whoever gets it must hold the office to submit it.
        if (command instanceof AssignTaskCmd
                && persons.givesBack(read(command, "taskId"), read(command, "userId"), account)) {
            return null;
        }
        if (command instanceof ClaimTaskCmd) {
            if (!account.equals(read(command, "userId"))) {
                persons.refuse();
            }
            persons.claims(read(command, "taskId"), account);
        }
        if (command instanceof SetJobRetriesCmd && !triesAgain(command)) {
            persons.refuse();
        }
        return AdministrativeCommands.changesSomething(command) ? kept(command, account) : next.execute(command);
    }

    /** Without retries a job never runs, and its case stands still; a timer moved is a limit nobody set. */
    private static boolean triesAgain(Command<?> setRetries) {
        return GuardedCommands.<Integer>read(setRetries, "retries") > 0
                && !GuardedCommands.<Boolean>read(setRetries, "isDueDateSet");
    }

    /** What a person changes in the engine itself is kept in the log, in the same transaction. */
    private <T> T kept(Command<T> command, String account) {
        Map<String, String> targets = AdministrativeCommands.targets(command);
        AuditEntry entry = AdministrativeCommands.entry(command, targets).by(account);
        AuditEntry inItsCase = persons.inItsCase(entry, targets);
        T result = next.execute(command);
        persons.keep(inItsCase);
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
