package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.Reminders;
import vn.sovang.council.CouncilSessions;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.TaskRef;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Scoring has ended: tells the secretary whose sheets or ballots are missing. */
@ModelBean
class ReportAbsentees implements JavaDelegate {

    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Reminders reminders;

    ReportAbsentees(CouncilSessions sessions, Organisation organisation, Reminders reminders) {
        this.sessions = sessions;
        this.organisation = organisation;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String sessionId = Facts.sessionId(execution);
        LocalDate dueOn =
                BusinessTime.dayOf(Facts.date(execution, Limit.SCORING.dueAt()).toInstant());
        List<String> absentees =
                sessions.awaited(sessionId).stream().map(organisation::nameOf).toList();
        TaskRef missed = sessions.get(sessionId).isOnList()
                ? new TaskRef(sessionId, ProcessNames.VOTE_ON_NOMINEES, "Biểu quyết danh sách", dueOn)
                : new TaskRef(sessionId, ProcessNames.SCORE_DOSSIER, "Chấm điểm và biểu quyết", dueOn);
        reminders.expired(execution, missed, sessionId + "/" + dueOn, absentees);
    }
}
