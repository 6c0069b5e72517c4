package vn.sovang.document.word;

/** An author with the share of the work. */
public record AuthorLine(String no, String name, String position, String unit, String share) {}
