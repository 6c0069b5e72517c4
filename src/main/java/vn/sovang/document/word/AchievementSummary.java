package vn.sovang.document.word;

import java.util.List;

/** Báo cáo tóm tắt of an initiative or of nominees (002-19). */
public record AchievementSummary(
        Letterhead head,
        String subject,
        InitiativeText initiative,
        List<AuthorLine> authors,
        DecisionText decision,
        List<NomineeLine> nominees,
        Signature signature,
        List<Line> recipients) {}
