package vn.sovang.redress.process;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.CaseDossiers;
import vn.sovang.casework.TaskInfo;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.RevocationSheets;
import vn.sovang.redress.Revocations;

/** Gathers the dossier of a revocation for one reader. */
@Service
@Transactional(readOnly = true)
class RevocationDossiers implements CaseDossiers {

    private final Revocations revocations;
    private final RevocationDependents dependents;
    private final CaseVisibility visibility;
    private final RevocationSheets sheets;
    private final RedressParts parts;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final AsSystem asSystem;

    RevocationDossiers(
            Revocations revocations,
            RevocationDependents dependents,
            CaseVisibility visibility,
            RevocationSheets sheets,
            RedressParts parts,
            TaskService taskService,
            RuntimeService runtimeService,
            AsSystem asSystem) {
        this.revocations = revocations;
        this.dependents = dependents;
        this.visibility = visibility;
        this.sheets = sheets;
        this.parts = parts;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale) {
        return revocations.find(caseId).map(revocation -> {
            visibility.requireReader(reader, caseId);
            return new RedressDossier(
                    task,
                    "REVOCATION",
                    sheets.of(caseId, locale),
                    "/thu-hoi/" + caseId,
                    parts.files(caseId),
                    parts.limits(caseId, revocation.unitId(), locale),
                    hints(task, caseId));
        });
    }

    private RedressDossier.Hints hints(TaskInfo task, String caseId) {
        String holderId = variable(task, RedressNames.HOLDER_ID);
        String dependentId = variable(task, RedressNames.DEPENDENT_ID);
        Holder holder = holderId == null ? null : revocations.holder(caseId, holderId);
        Dependent dependent = dependentId == null ? null : dependents.get(caseId, dependentId);
        return new RedressDossier.Hints(
                null,
                holder == null || holder.account() != null ? null : holder.name(),
                dependent == null
                        ? null
                        : new RedressDossier.Subject(dependent.kind().name(), dependent.code(), dependent.title()),
                null);
    }

    private String variable(TaskInfo task, String name) {
        return asSystem.call(() -> {
            Task found = taskService.createTaskQuery().taskId(task.id()).singleResult();
            return found == null ? null : (String) runtimeService.getVariable(found.getExecutionId(), name);
        });
    }
}
