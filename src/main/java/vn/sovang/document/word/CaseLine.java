package vn.sovang.document.word;

/** An initiative in a list; {@code authors} one per line with the share. */
public record CaseLine(
        String no,
        String receiptNumber,
        String title,
        String authors,
        String unit,
        String field,
        String benefit,
        String decision,
        String score,
        String votes,
        String result,
        String reason) {}
