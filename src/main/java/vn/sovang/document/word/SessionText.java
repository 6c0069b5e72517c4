package vn.sovang.document.word;

/** A session of a council. */
public record SessionText(
        String council,
        String round,
        String heldOn,
        String place,
        String chair,
        String secretary,
        String mode,
        String quorum,
        String agreement,
        String legalBasis,
        String outcome,
        String conclusion,
        String minutesNumber) {}
