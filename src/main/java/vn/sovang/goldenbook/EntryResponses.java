package vn.sovang.goldenbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Reason;
import vn.sovang.organisation.Tier;

/** The register as it goes over the wire. */
final class EntryResponses {

    private EntryResponses() {}

    /**
     * A page of a list.
     *
     * @param totalIsExact absent, or false when there are more than {@code total}
     */
    record Items(
            List<Item> items,
            int page,
            int size,
            long total,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean totalIsExact) {

        static Items of(Found<GoldenBookEntry> found, String maskedAuthor) {
            return new Items(
                    found.items().stream()
                            .map(entry -> Item.of(entry, maskedAuthor))
                            .toList(),
                    found.page(),
                    found.size(),
                    found.total(),
                    found.totalIsExact() ? null : false);
        }
    }

    /** An entry in a list. */
    record Item(
            String code,
            int number,
            int year,
            String unitId,
            String unitName,
            Tier tier,
            String title,
            List<Author> authors,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate enteredOn,
            EntryStatus status) {

        /**
         * @param maskedAuthor what stands for a name that is not published
         */
        static Item of(GoldenBookEntry entry, String maskedAuthor) {
            return new Item(
                    entry.code(),
                    entry.number(),
                    entry.year(),
                    entry.unitId(),
                    entry.unitName(),
                    entry.tier(),
                    entry.title(),
                    entry.authors().stream()
                            .map(author -> Author.of(author, maskedAuthor))
                            .toList(),
                    entry.decisionNumber(),
                    entry.decidedOn(),
                    entry.enteredOn(),
                    entry.status());
        }
    }

    /** An author as the public may know them. */
    record Author(String name, String position, BigDecimal sharePercent) {

        private static Author of(GoldenBookEntry.Author author, String masked) {
            return new Author(author.isPublished() ? author.name() : masked, author.position(), author.sharePercent());
        }
    }

    /** One entry with its place in the chain. */
    record Detail(
            @JsonUnwrapped Item item,
            EntryKind kind,
            String field,
            String benefits,
            boolean confidential,
            String reason,
            String refersTo,
            String revokedBy,
            int sequence,
            String previousHash,
            String hash) {

        static Detail of(GoldenBookEntry entry, String maskedAuthor) {
            return new Detail(
                    Item.of(entry, maskedAuthor),
                    entry.kind(),
                    entry.field(),
                    entry.benefits(),
                    entry.confidential(),
                    entry.reason(),
                    entry.refersTo(),
                    entry.revokedBy(),
                    entry.sequence(),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    /** What is known of all books. */
    record Integrity(boolean valid, List<Book> books, Finding firstInvalid, boolean complete, Instant recomputedAt) {

        static Integrity of(IntegrityReport report, Function<Reason, String> text) {
            IntegrityReport.Finding finding = report.firstInvalid();
            return new Integrity(
                    report.valid(),
                    report.books(),
                    finding == null
                            ? null
                            : new Finding(
                                    finding.unitId(),
                                    finding.sequence(),
                                    finding.code(),
                                    finding.reason(),
                                    text.apply(finding.reason())),
                    report.complete(),
                    report.recomputedAt());
        }
    }

    /** Where a book stops being what was entered, with a sentence for people. */
    record Finding(String unitId, int sequence, String code, Reason reason, String message) {}
}
