package vn.sovang.goldenbook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.TextFolding;

/** A row of the register: the truth ({@code content}, {@code disclosure}) and the columns derived from it. */
record StoredEntry(
        String code,
        String unitId,
        int seq,
        int bookYear,
        int entryNumber,
        String kind,
        String refersTo,
        String caseId,
        String tier,
        String act,
        String searchText,
        String content,
        String disclosure,
        String previousHash,
        String hash,
        LocalDateTime enteredAt) {

    private static final int LONGEST_SEARCH_TEXT = 4000;

    /** The row for the content and its disclosure; every column follows from these two. */
    static StoredEntry of(EntryContent content, Disclosure disclosure) {
        String json = CanonicalJson.of(content);
        String hash = CanonicalJson.sha256(json);
        String code = EntryCode.of(content.unitId(), content.year(), content.number(), hash);
        Disclosure.Details details = disclosure.details().value();
        return new StoredEntry(
                code,
                content.unitId(),
                content.sequence(),
                content.year(),
                content.number(),
                content.kind().name(),
                content.refersTo(),
                details.caseId(),
                content.tier().name(),
                actOf(content, details.caseId()),
                searchText(content, details, code),
                json,
                CanonicalJson.of(disclosure),
                content.previousHash(),
                hash,
                inUtc(content.enteredAt()));
    }

    /** A case is recognised once by a unit; an entry is revoked once, and entered anew once after that. */
    static String actOf(EntryKind kind, String unitId, String subject) {
        return kind + " " + unitId + " " + subject;
    }

    static LocalDateTime inUtc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    EntryContent readContent() {
        return CanonicalJson.read(content, EntryContent.class);
    }

    Disclosure readDisclosure() {
        return CanonicalJson.read(disclosure, Disclosure.class);
    }

    private static String actOf(EntryContent content, String caseId) {
        return switch (content.kind()) {
            case RECOGNITION ->
                actOf(
                        content.kind(),
                        content.unitId(),
                        content.refersTo() == null ? caseId : caseId + " " + content.refersTo());
            case REVOCATION -> actOf(content.kind(), content.unitId(), content.refersTo());
            case CORRECTION ->
                actOf(content.kind(), content.unitId(), content.refersTo() + " " + content.decisionNumber());
        };
    }

    /** What the public may find the entry by, author names aside: those depend on a consent that may be withdrawn. */
    private static String searchText(EntryContent content, Disclosure.Details details, String code) {
        String text = Stream.of(
                        content.title(),
                        content.confidential() ? null : details.field(),
                        content.unitName(),
                        content.decisionNumber(),
                        code)
                .map(TextFolding::search)
                .collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), LONGEST_SEARCH_TEXT));
    }
}
