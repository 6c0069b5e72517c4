package vn.sovang.council;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who, of those that may read a session at all, reads its sheets and counts; authors of the case never do. */
@Component
public class SheetAccess {

    private final CouncilSessions sessions;

    SheetAccess(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /** A member after filing the own sheet, others after the count; a secret session keeps sealed what must not be seen. */
    @Transactional(readOnly = true)
    public boolean mayRead(CouncilSession session, String reader) {
        if (session.secretBallot()) {
            return true;
        }
        boolean voter = sessions.panel(session.id()).stream()
                .anyMatch(member -> member.account().equals(reader) && member.isEntitled());
        return voter ? sessions.filed(session.id()).contains(reader) : session.isCounted();
    }
}
