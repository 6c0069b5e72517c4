package vn.sovang.document.word;

import java.util.List;

/** Giấy biên nhận: what was taken in and when the answer is due. */
public record IntakeReceipt(
        Letterhead head,
        InitiativeText initiative,
        List<AuthorLine> authors,
        List<Line> attachments,
        String receivedBy,
        String answerOn,
        String answerBasis,
        Signature signature,
        List<Line> recipients) {}
