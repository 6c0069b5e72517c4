package vn.sovang.document.word;

import java.util.List;

/** Quyết định with its list; {@code competence} is the deciding body in capitals. */
public record DecisionPaper(
        Letterhead head,
        String competence,
        String subject,
        List<Line> bases,
        List<CaseLine> cases,
        List<NomineeLine> nominees,
        List<Line> statistics,
        List<Line> executors,
        Signature signature,
        List<Line> recipients) {}
