package vn.sovang.document.word;

import java.util.List;

/** Thông báo of a refusal with its reasons. */
public record RefusalNotice(
        Letterhead head,
        String addressee,
        InitiativeText initiative,
        List<AuthorLine> authors,
        String stage,
        String reason,
        DecisionText decision,
        Signature signature,
        List<Line> recipients) {}
