package vn.sovang.workflow.delegate;

import java.util.List;
import vn.sovang.council.CouncilSessions;
import vn.sovang.workflow.engine.ModelBean;

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
