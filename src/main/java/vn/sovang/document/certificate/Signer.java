package vn.sovang.document.certificate;

/**
 * Who signs on paper.
 *
 * @param office lines above the signature, separated by {@code |}: {@code TM. BAN CHẤP HÀNH|CHỦ TỊCH}
 * @param name printed below, null to leave it to the hand
 */
public record Signer(String office, String name) {}
