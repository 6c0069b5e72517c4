package vn.sovang.award;

/** Emulation titles (danh hiệu thi đua) and commendations (hình thức khen thưởng) are different kinds. */
public enum AwardKind {
    EMULATION_TITLE,
    COMMENDATION
}
