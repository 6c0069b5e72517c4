package vn.sovang.engine.guard;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;

/**
 * Which of the engine's commands change something, and what they are aimed at. The engine has some 300 commands without
 * a common mark, so their names tell; only ids are taken from them, never values, for those hold passwords.
 */
final class AdministrativeCommands {

    private static final Pattern CHANGES = Pattern.compile("(Save|Delete|Set|Update|Activate|Suspend|Modify|Restart"
            + "|Correlate|Signal|MessageEvent|Deploy|ExecuteJobs|Recalculate|Unlock|Purge|Migrat|HistoryCleanup"
            + "|ResolveIncident|Add|Remove|AssignTask|ProcessInstanceModification|Batch|StartProcessInstance"
            + "|CreateIncident|Create(Tenant\\w*)?Membership)\\w*(Cmd|Command)");
    private static final Pattern ID = Pattern.compile("\\w*[iI]d|resource");
    private static final Pattern IDS = Pattern.compile("\\w*[iI]ds");
    private static final int MOST_IDS = 5;

    private AdministrativeCommands() {}

    static boolean changesSomething(Command<?> command) {
        return CHANGES.matcher(command.getClass().getSimpleName()).matches();
    }

    static AuditEntry entry(Command<?> command, Map<String, String> targets) {
        if (command instanceof SaveUserCmd && userOf(command) instanceof UserEntity user && user.hasNewPassword()) {
            return AuditEntry.of(AuditAction.PASSWORD_CHANGED).about(user.getId());
        }
        String aimedAt = targets.entrySet().stream()
                .map(target -> target.getKey() + "=" + target.getValue())
                .collect(Collectors.joining(", "));
        return AuditEntry.of(AuditAction.ADMINISTRATION)
                .with("command", command.getClass().getSimpleName())
                .with("target", aimedAt.isEmpty() ? null : aimedAt);
    }

    /** Ids by the engine's names for them: {@code userId}, {@code processInstanceId}, … */
    static Map<String, String> targets(Command<?> command) {
        Map<String, String> targets = new TreeMap<>();
        for (Class<?> type = command.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                collect(field.getName(), value(field, command), targets);
            }
        }
        return targets;
    }

    private static void collect(String name, Object value, Map<String, String> targets) {
        if (value instanceof String id && ID.matcher(name).matches()) {
            targets.put(name, id);
        } else if (value instanceof Collection<?> ids && IDS.matcher(name).matches()) {
            targets.put(name, ids.stream().limit(MOST_IDS).toList() + (ids.size() > MOST_IDS ? " …" : ""));
        } else if (value instanceof User user) {
            targets.put("userId", user.getId());
        } else if (value instanceof Group group) {
            targets.put("groupId", group.getId());
        } else if (value instanceof Tenant tenant) {
            targets.put("tenantId", tenant.getId());
        } else if (value instanceof Filter filter) {
            targets.put("filterName", String.valueOf(filter.getName()));
        } else if (value instanceof Authorization authorization) {
            targets.put("grantedTo", grantedTo(authorization));
            targets.put("resource", authorization.getResourceType() + "/" + authorization.getResourceId());
        }
    }

    private static String grantedTo(Authorization authorization) {
        return authorization.getUserId() != null
                ? authorization.getUserId()
                : authorization.getGroupId() != null ? authorization.getGroupId() : "*";
    }

    private static Object userOf(Command<?> command) {
        try {
            return value(SaveUserCmd.class.getDeclaredField("user"), command);
        } catch (NoSuchFieldException exception) {
            throw new IllegalStateException("The engine's version differs", exception);
        }
    }

    private static Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
