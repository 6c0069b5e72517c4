package vn.sovang.engine.guard;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import vn.sovang.audit.AuditEntry;
import vn.sovang.shared.Refusal;

/** Breaks the circle: the engine is built before the services that need it. */
record LaterPersonsCommands(ObjectProvider<PersonsCommands> provider) implements PersonsCommands {

    static PersonsCommands of(ObjectProvider<PersonsCommands> provider) {
        return new LaterPersonsCommands(provider);
    }

    @Override
    public void submit(String taskId, Map<String, Object> variables, String account) {
        provider.getObject().submit(taskId, variables, account);
    }

    @Override
    public String file(String processDefinitionId, Map<String, Object> variables, String account) {
        return provider.getObject().file(processDefinitionId, variables, account);
    }

    @Override
    public boolean givesBack(String taskId, String newAssignee, String account) {
        return provider.getObject().givesBack(taskId, newAssignee, account);
    }

    @Override
    public void claims(String taskId, String account) {
        provider.getObject().claims(taskId, account);
    }

    @Override
    public AuditEntry inItsCase(AuditEntry entry, Map<String, String> targets) {
        return provider.getObject().inItsCase(entry, targets);
    }

    @Override
    public void keep(AuditEntry entry) {
        provider.getObject().keep(entry);
    }

    @Override
    public void refuse() {
        provider.getObject().refuse();
    }

    @Override
    public RuntimeException answer(Refusal refusal) {
        return provider.getObject().answer(refusal);
    }

    @Override
    public boolean isPerson() {
        return provider.getObject().isPerson();
    }
}
