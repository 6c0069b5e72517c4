package vn.sovang.award.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.NomineeAppraisal;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.organisation.Role;
import vn.sovang.shared.InputReader;

/** The officer's appraisal of a list: each row complete, to be supplemented, or dropped. */
@Component
class AppraiseNominationsHandler implements SubmissionHandler<AppraiseNominationsHandler.Appraisals> {

    private final InputReader reader;
    private final AwardLetters letters;
    private final OwnRows ownRows;
    private final ListProgress progress;

    AppraiseNominationsHandler(InputReader reader, AwardLetters letters, OwnRows ownRows, ListProgress progress) {
        this.reader = reader;
        this.letters = letters;
        this.ownRows = ownRows;
        this.progress = progress;
    }

    record Appraisals(
            @NotEmpty(message = "required") @Valid List<@NotNull(message = "required") NomineeAppraisal> rows) {}

    @Override
    public String taskKey() {
        return "appraiseNominations";
    }

    @Override
    public Appraisals read(OpenTask task, String json) {
        ownRows.refuse(task, Role.OFFICER);
        Appraisals appraisals = reader.read(json, Appraisals.class);
        letters.checkAppraisal(task.caseId(), appraisals.rows());
        return appraisals;
    }

    @Override
    public Map<String, Object> store(OpenTask task, Appraisals appraisals) {
        letters.appraise(task.caseId(), task.unitId(), appraisals.rows(), task.account());
        return progress.afterAppraisal(task.caseId(), task.unitId());
    }
}
