package vn.sovang.document.word;

import java.util.List;

/** Thông báo of a refusal with its reasons: of an initiative, or of nominees, each with its own. */
public record RefusalNotice(
        Letterhead head,
        String addressee,
        InitiativeText initiative,
        List<AuthorLine> authors,
        List<NomineeLine> nominees,
        String stage,
        String reason,
        DecisionText decision,
        Signature signature,
        List<Line> recipients) {}
