package vn.sovang.document.word;

/** A decision of a deciding body. */
public record DecisionText(String number, String decidedOn, String body, String reason) {}
