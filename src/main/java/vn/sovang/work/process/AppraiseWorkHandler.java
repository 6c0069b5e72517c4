package vn.sovang.work.process;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.Facts;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.RequiredIf;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The deciding unit's officer hands the work to the committee, or back to the unit that proposed it. */
@Component
class AppraiseWorkHandler implements SubmissionHandler<AppraiseWorkHandler.Appraisal> {

    private final InputReader reader;
    private final Works works;
    private final CaseFlow flow;
    private final CaseFiles files;
    private final Organisation organisation;

    AppraiseWorkHandler(InputReader reader, Works works, CaseFlow flow, CaseFiles files, Organisation organisation) {
        this.reader = reader;
        this.works = works;
        this.flow = flow;
        this.files = files;
        this.organisation = organisation;
    }

    enum Outcome {
        ACCEPT,
        RETURN
    }

    @RequiredIf(field = "reason", when = "outcome", is = "RETURN", message = "reasonRequired")
    record Appraisal(
            @NotNull(message = "required") Outcome outcome,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "appraiseWork";
    }

    @Override
    public Appraisal read(OpenTask task, String json) {
        return reader.read(json, Appraisal.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Appraisal appraisal) {
        boolean accepted = appraisal.outcome() == Outcome.ACCEPT;
        flow.record(
                task,
                WorkStep.APPRAISAL,
                accepted ? WorkStep.Outcome.ACCEPTED : WorkStep.Outcome.RETURNED,
                null,
                appraisal.reason());
        Map<String, Object> facts = new HashMap<>(accepted ? toTheCommittee(task) : backToTheUnit(task));
        facts.put(Variable.APPRAISAL_OUTCOME, appraisal.outcome().name());
        return facts;
    }

    private Map<String, Object> toTheCommittee(OpenTask task) {
        return flow.await(task.caseId(), task.unitId(), WorkStatus.PROPOSED, WorkLimit.DECISION);
    }

    private Map<String, Object> backToTheUnit(OpenTask task) {
        Unit unit = organisation.inCharge(works.get(task.caseId()).unitId());
        files.moveTo(task.caseId(), unit.id());
        Map<String, Object> facts = new HashMap<>(Facts.at(unit));
        facts.putAll(flow.await(task.caseId(), unit.id(), WorkStatus.FINISHED, WorkLimit.PROPOSAL));
        return facts;
    }
}
