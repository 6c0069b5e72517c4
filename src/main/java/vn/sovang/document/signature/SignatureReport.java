package vn.sovang.document.signature;

import java.util.List;

/**
 * What checking the signatures of a PDF found.
 *
 * @param readable false when the file could not be read as a PDF with signatures; there are then no findings
 */
public record SignatureReport(boolean readable, List<SignatureFinding> signatures) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /** The whole file in one word. */
    public Summary summary() {
        if (!readable) {
            return Summary.UNREADABLE;
        }
        if (signatures.isEmpty()) {
            return Summary.UNSIGNED;
        }
        return signatures.stream().allMatch(finding -> finding.verdict() == SignatureVerdict.GOOD)
                ? Summary.GOOD
                : Summary.DOUBTFUL;
    }

    /** The result for people who only look once. */
    public enum Summary {
        GOOD,
        DOUBTFUL,
        UNSIGNED,
        UNREADABLE
    }
}
