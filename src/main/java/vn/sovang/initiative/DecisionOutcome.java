package vn.sovang.initiative;

/** What a deciding body resolves on a case. */
public enum DecisionOutcome {
    RECOGNISE,
    REFUSE,
    RETURN
}
