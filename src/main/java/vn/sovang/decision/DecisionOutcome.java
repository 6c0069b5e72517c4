package vn.sovang.decision;

/** What a deciding body resolves on a case. */
public enum DecisionOutcome {
    RECOGNISE,
    REFUSE,
    RETURN
}
