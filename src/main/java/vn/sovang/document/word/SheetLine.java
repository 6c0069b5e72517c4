package vn.sovang.document.word;

/** A score sheet; of a secret ballot without a name. */
public record SheetLine(
        String no,
        String name,
        String novelty,
        String applicability,
        String effectiveness,
        String total,
        String vote,
        String comment) {}
