package vn.sovang.document.word;

/** A member of a council in a session; {@code note} why absent or excluded. */
public record MemberLine(String no, String name, String seat, String note) {}
