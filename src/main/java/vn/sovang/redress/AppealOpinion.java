package vn.sovang.redress;

/** What a reviewer proposes and the deciding body answers. */
public enum AppealOpinion {
    UPHOLD,
    DISMISS
}
