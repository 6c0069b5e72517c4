package vn.sovang.document.word;

/** Head of a document after Decree 30/2020; {@code number} with its symbol, empty parts as dotted lines to be filled in. */
public record Letterhead(
        String superior, String issuer, String number, String place, String day, String month, String year) {}
