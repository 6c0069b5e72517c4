package vn.sovang.engine.guard;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;

/**
 * Which of the engine's commands that persons may send change something in the engine itself, and what they are aimed
 * at. Only ids are taken from them.
 */
final class AdministrativeCommands {

    private static final Set<Class<?>> CHANGES =
            Set.of(AssignTaskCmd.class, SetJobRetriesCmd.class, SaveFilterCmd.class, DeleteFilterCmd.class);
    private static final Pattern ID = Pattern.compile("\\w*[iI]d");
    private static final Pattern IDS = Pattern.compile("\\w*[iI]ds");
    private static final int MOST_IDS = 5;

    private AdministrativeCommands() {}

    static boolean changesSomething(Command<?> command) {
        return CHANGES.contains(command.getClass());
    }

    static AuditEntry entry(Command<?> command, Map<String, String> targets) {
        String aimedAt = targets.entrySet().stream()
                .map(target -> target.getKey() + "=" + target.getValue())
                .collect(Collectors.joining(", "));
        return AuditEntry.of(AuditAction.ADMINISTRATION)
                .with("command", command.getClass().getSimpleName())
                .with("target", aimedAt.isEmpty() ? null : aimedAt);
    }

    /** Ids by the engine's names for them: {@code userId}, {@code jobId}, … */
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
        } else if (value instanceof Filter filter) {
            targets.put("filterName", String.valueOf(filter.getName()));
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
