package vn.sovang.casework;

import vn.sovang.engine.guard.StartedByAnybody;

/** A form that begins a case from the start dialog of Tasklist. */
public interface StartForm extends StartedByAnybody {

    /**
     * Files what was filled in.
     *
     * @return id of the new case
     * @throws vn.sovang.shared.InvalidInput with every problem of the content
     */
    String file(String json, String account);
}
