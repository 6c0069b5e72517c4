package vn.sovang.document.word;

import java.util.List;

/** Biên bản họp hội đồng: who took part, what was counted, what was concluded. */
public record MinutesPaper(
        Letterhead head,
        SessionText session,
        List<MemberLine> present,
        List<MemberLine> absent,
        List<MemberLine> excluded,
        List<CaseLine> cases,
        List<NomineeLine> nominees,
        CountText count,
        List<Line> recipients) {}
