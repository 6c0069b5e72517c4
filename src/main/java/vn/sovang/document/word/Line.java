package vn.sovang.document.word;

/** A line of text. */
public record Line(String text) {}
