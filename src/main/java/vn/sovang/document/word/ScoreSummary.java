package vn.sovang.document.word;

import java.util.List;

/** Tổng hợp điểm: the opened sheets of a session; {@code comments} only after a secret ballot. */
public record ScoreSummary(
        Letterhead head,
        SessionText session,
        InitiativeText initiative,
        List<AuthorLine> authors,
        List<SheetLine> sheets,
        List<Line> comments,
        CountText count) {}
