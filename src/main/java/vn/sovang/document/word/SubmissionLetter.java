package vn.sovang.document.word;

import java.util.List;

/** Tờ trình with a list of initiatives or of nominees (002-18). */
public record SubmissionLetter(
        Letterhead head,
        String addressee,
        String subject,
        List<Line> bases,
        List<CaseLine> cases,
        List<NomineeLine> nominees,
        List<Line> statistics,
        Signature signature,
        List<Line> recipients) {}
