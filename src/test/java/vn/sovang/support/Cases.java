package vn.sovang.support;

import vn.sovang.casefile.Acts;
import vn.sovang.casework.PendingSteps;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.CouncilSessions;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.Withdrawals;

/** Files requests and lets the people of a unit work on them, through the same doors as in real life. */
public class Cases {

    final FilingDesk desk;
    final TaskDesk tasks;
    final Withdrawals withdrawals;
    final Initiatives initiatives;
    final CouncilSessions sessions;
    final Acts acts;
    final PendingSteps pending;
    final TestClock clock;

    Cases(
            FilingDesk desk,
            TaskDesk tasks,
            Withdrawals withdrawals,
            Initiatives initiatives,
            CouncilSessions sessions,
            Acts acts,
            PendingSteps pending,
            TestClock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.withdrawals = withdrawals;
        this.initiatives = initiatives;
        this.sessions = sessions;
        this.acts = acts;
        this.pending = pending;
        this.clock = clock;
    }

    /** Filed by its lead author. */
    public DrivenCase file(RequestBuilder request) {
        return fileBy(request.submitter(), request);
    }

    public DrivenCase fileBy(String account, RequestBuilder request) {
        return new DrivenCase(this, desk.file(request.build(), account).id());
    }
}
