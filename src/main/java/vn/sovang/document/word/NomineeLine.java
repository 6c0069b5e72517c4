package vn.sovang.document.word;

/** Somebody nominated for an award in a list. */
public record NomineeLine(
        String no,
        String name,
        String position,
        String unit,
        String form,
        String achievement,
        String evidence,
        String votes,
        String result,
        String reason) {}
