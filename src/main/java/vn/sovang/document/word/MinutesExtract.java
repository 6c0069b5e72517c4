package vn.sovang.document.word;

import java.util.List;

/** Trích biên bản for one dossier; {@code count} is missing for readers who only learn the result. */
public record MinutesExtract(
        Letterhead head,
        SessionText session,
        InitiativeText initiative,
        List<AuthorLine> authors,
        List<NomineeLine> nominees,
        CountText count,
        List<Line> recipients) {}
