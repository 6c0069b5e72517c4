package vn.sovang.casefile;

/** What a deciding body resolves on a case. */
public enum DecisionOutcome {
    RECOGNISE,
    REFUSE,
    RETURN
}
