package vn.sovang.document.word;

import java.util.List;

/** Đơn yêu cầu công nhận sáng kiến, the form of 002 (F1 to F14). */
public record RecognitionRequestForm(
        Letterhead head, String council, InitiativeText initiative, List<AuthorLine> authors, String councilResult) {}
