package vn.sovang.award.spreadsheet;

/** What to do with rows that are hidden in the file: whoever filtered them may or may not have meant to leave them out. */
public enum HiddenRows {
    ASK,
    TAKE,
    LEAVE
}
