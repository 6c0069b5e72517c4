package vn.sovang.council.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Configuration;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Reminders;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.TaskRef;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Short steps of {@code council-review}: of one dossier, or of all rows of a list. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    /** The time to vote is over: tells the secretary in one mail whose sheets or ballots are missing. */
    @ModelBean
    ExecutionListener reportAbsentees(CouncilSessions sessions, Organisation organisation, Reminders reminders) {
        return execution -> {
            CouncilSession session = sessions.get(Facts.sessionId(execution));
            LocalDate dueOn = BusinessTime.dayOf(
                    Facts.date(execution, ReviewLimit.SCORING.dueAt()).toInstant());
            List<String> absentees = sessions.awaited(session.id()).stream()
                    .map(organisation::nameOf)
                    .toList();
            String task = session.isOnList() ? ReviewNames.VOTE_ON_NOMINEES : ReviewNames.SCORE_DOSSIER;
            TaskRef missed = new TaskRef(session.id(), task, task, dueOn);
            reminders.expired(execution, missed, session.id() + "/" + dueOn, absentees);
        };
    }

    /** Counts the sheets on a dossier, or the votes on every row of a list, and applies the council's rule. */
    @ModelBean
    JavaDelegate countBallots(CouncilSessions sessions, SheetCount sheets, VoteCount votes) {
        return execution -> {
            if (sessions.get(Facts.sessionId(execution)).isOnList()) {
                votes.count(execution, false);
            } else {
                sheets.count(execution);
            }
        };
    }

    /** The secretary waits for nobody any more: rows with a quorum get their result, everything else has not passed. */
    @ModelBean
    JavaDelegate closeVoting(CouncilSessions sessions, VoteCount votes) {
        return execution -> {
            if (sessions.get(Facts.sessionId(execution)).isOnList()) {
                votes.count(execution, true);
            }
        };
    }
}
