package vn.sovang.document.word;

/** A request for recognition (002-F1 to F14) as text. */
public record InitiativeText(
        String receiptNumber,
        String year,
        String filedOn,
        String title,
        String kind,
        String field,
        String base,
        String investor,
        String description,
        String confidential,
        String conditions,
        String firstAppliedAt,
        String firstAppliedOn,
        String period,
        String benefits,
        String benefitValue,
        String confirmedBy,
        String authorOpinion,
        String targetTier,
        String leadAuthor,
        String submitter) {}
