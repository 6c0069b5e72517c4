package vn.sovang.council.process;

import java.util.List;
import vn.sovang.council.CouncilSessions;
import vn.sovang.engine.guard.ModelBean;

/** Gives the model the members whose sheets are awaited. */
@ModelBean(callable = "awaited")
public class Panels {

    private final CouncilSessions sessions;

    Panels(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public List<String> awaited(String sessionId) {
        return sessions.awaited(sessionId);
    }
}
