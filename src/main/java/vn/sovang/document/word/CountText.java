package vn.sovang.document.word;

/** The count of a session: how many voted how, mean points. */
public record CountText(
        String entitled,
        String filed,
        String agreed,
        String disagreed,
        String agreedPercent,
        String novelty,
        String applicability,
        String effectiveness,
        String total) {}
