package vn.sovang.document.word;

/** Who signs: {@code authority} such as "TM. BAN THƯỜNG VỤ", {@code office} of one or two lines, {@code name}. */
public record Signature(String authority, String office, String name) {}
