package vn.sovang.goldenbook;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What opens the commitments of an entry's content; parts may be null in public, and the hashes still hold. */
record Disclosure(List<Commitment<NewEntry.Author>> authors, Commitment<Details> details) {

    /** Facts that a confidential entry keeps to itself. */
    record Details(String caseId, String receiptNumber, String field, String initiativeKind, String reason) {}

    /** Without the authors who are not published and without confidential details. */
    Disclosure forThePublic(boolean confidential, IntPredicate isPublished) {
        List<Commitment<NewEntry.Author>> visible = IntStream.range(0, authors.size())
                .mapToObj(index -> isPublished.test(index) ? authors.get(index) : null)
                .toList();
        return new Disclosure(visible, confidential ? null : details);
    }
}
