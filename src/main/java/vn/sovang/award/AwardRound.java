package vn.sovang.award;

/** Occasion on which awards are proposed (003-28, 000-13). */
public enum AwardRound {
    ANNUAL,
    WAVE,
    THEME,
    AD_HOC
}
