package vn.sovang.document.paper;

/** A document as a Word file, with the name under which it is offered. */
public record DrawnPaper(String fileName, byte[] content) {}
