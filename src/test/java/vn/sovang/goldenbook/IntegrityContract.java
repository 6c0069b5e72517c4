package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.goldenbook.FakeOrganisation.PROVINCE;
import static vn.sovang.goldenbook.FakeOrganisation.SCHOOL;
import static vn.sovang.goldenbook.Recognition.aRecognition;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;
import vn.sovang.goldenbook.IntegrityReport.Reason;

/** Whoever changes the register behind its back is noticed, and the place is named. */
abstract class IntegrityContract extends GoldenBookDatabase {

    @Autowired
    IntegrityWatch watch;

    private final List<GoldenBookEntry> entries = new ArrayList<>();

    @BeforeEach
    void threeEntriesAndABookBeside() {
        for (int number = 1; number <= 3; number++) {
            entries.add(append(aRecognition("case-" + number)));
        }
        append(aRecognition("case-1").in(PROVINCE));
    }

    @Test
    void anUntouchedRegisterIsValidAndNamesItsHeads() {
        IntegrityReport report = book.integrity();

        assertThat(report.valid()).isTrue();
        assertThat(report.firstInvalid()).isNull();
        assertThat(report.books()).extracting(Book::unitId).containsExactly(PROVINCE, SCHOOL);
        assertThat(report.books().get(1))
                .isEqualTo(new Book(SCHOOL, 3, entries.get(2).hash()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content = replace(content, 'Số hóa', 'Số hoá') | CONTENT_CHANGED",
                "content = replace(content, '{', '{ ') | CONTENT_CHANGED",
                "content = 'no JSON' | CONTENT_CHANGED",
                "disclosure = replace(disclosure, 'Nông Thị Ánh', 'Nông Thị Anh') | AUTHORS_CHANGED",
                "disclosure = replace(disclosure, '\"publishConsent\":true', '\"publishConsent\":false') | AUTHORS_CHANGED",
                "disclosure = replace(disclosure, 'TN-2026-0007', 'TN-2026-0008') | DETAILS_CHANGED",
                "disclosure = '{}' | AUTHORS_CHANGED",
                "hash = '00' | CONTENT_CHANGED",
                "previous_hash = hash | COLUMNS_CHANGED",
                "search_text = 'khác' | COLUMNS_CHANGED",
                "tier = 'CENTRAL' | COLUMNS_CHANGED",
                "book_year = 2020 | COLUMNS_CHANGED",
                "entry_number = 9 | COLUMNS_CHANGED",
                "case_id = 'case-9' | COLUMNS_CHANGED",
                "kind = 'REVOCATION' | COLUMNS_CHANGED",
                "refers_to = code | COLUMNS_CHANGED",
                "entered_at = timestamp '2020-01-01 00:00:00' | COLUMNS_CHANGED"
            })
    void aChangedEntryIsFound(String change, Reason reason) {
        tamper("update golden_book_entry set " + change + " where code = '" + second().code() + "'");

        assertFinding(2, second().code(), reason);
    }

    @Test
    void anAlteredEntryIsShownAsAltered() {
        tamper("update golden_book_entry set content = replace(content, 'Số hóa', 'Số hoá') where seq = 2");

        assertThat(book.find(second().code()).orElseThrow().status()).isEqualTo(EntryStatus.ALTERED);
        assertThat(book.find(entries.get(0).code()).orElseThrow().status()).isEqualTo(EntryStatus.VALID);
    }

    @Test
    void anEntryRewrittenWithItsHashBreaksTheChain() {
        forge(2);

        assertThat(book.integrity().firstInvalid())
                .isEqualTo(new Finding(SCHOOL, 3, entries.get(2).code(), Reason.CHAIN_BROKEN));
    }

    @Test
    void aRewrittenLastEntryDiffersFromTheHead() {
        forge(3);

        assertFinding(0, null, Reason.HEAD_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries = 2", "head_hash = '00'"})
    void aChangedHeadIsFound(String change) {
        tamper("update golden_book set " + change + " where unit_id = '" + SCHOOL + "'");

        assertFinding(0, null, Reason.HEAD_DIFFERS);
    }

    @Test
    void aRemovedEntryIsFound() {
        remove(2);

        assertFinding(2, null, Reason.CHAIN_BROKEN);
    }

    @Test
    void aRemovedLastEntryIsFound() {
        remove(3);

        assertFinding(0, null, Reason.HEAD_DIFFERS);
    }

    @Test
    void aRemovedEntryWhoseFollowersMovedUpIsFound() {
        remove(2);
        tamper("update golden_book_entry set seq = 2, entry_number = 2 where seq = 3");

        assertFinding(2, entries.get(2).code(), Reason.COLUMNS_CHANGED);
    }

    @Test
    void exchangedEntriesAreFound() {
        tamper("update golden_book_entry set seq = 99 where seq = 1 and unit_id = '" + SCHOOL + "'");
        tamper("update golden_book_entry set seq = 1 where seq = 2");
        tamper("update golden_book_entry set seq = 2 where seq = 99");

        assertFinding(1, second().code(), Reason.COLUMNS_CHANGED);
    }

    @Test
    void aGapInTheNumbersIsFound() {
        tamper("update golden_book_number set last_number = 7 where unit_id = '" + SCHOOL + "'");
        assertFinding(0, null, Reason.COUNTER_DIFFERS);

        GoldenBookEntry eighth = append(aRecognition("case-4"));

        assertFinding(4, eighth.code(), Reason.NUMBER_GAP);
    }

    @Test
    void aConsentThatNobodyGaveIsFound() {
        tamper("update golden_book_consent set folded_name = 'ai do' where entry_code = '" + second().code() + "'");

        assertFinding(2, second().code(), Reason.CONSENT_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from golden_book_search where entry_code = '%s'",
                "update golden_book_search set words = 'khác' where entry_code = '%s'",
                "update golden_book_search set tier = 'CENTRAL' where entry_code = '%s'"
            })
    void anEntryThatIsFoundByWhatItIsNotIsFound(String change) {
        tamper(change.formatted(second().code()));

        assertFinding(2, second().code(), Reason.COLUMNS_CHANGED);
    }

    @Test
    void aWithdrawnConsentIsNoFault() {
        book.withdrawPublicationConsent(second().code(), 0, "nong.thi.anh");

        assertThat(book.integrity().valid()).isTrue();
    }

    @Test
    void theKeptResultFollowsWhatIsEntered() {
        IntegrityReport before = book.keptIntegrity();

        append(aRecognition("case-4").decidedOn("2027-01-05"));
        append(aRecognition("case-5").decidedOn("2027-01-05"));

        IntegrityReport after = book.keptIntegrity();
        assertThat(before.books().get(1).entries()).isEqualTo(3);
        assertThat(after.books().get(1).entries()).isEqualTo(5);
        assertThat(after.valid() && after.complete()).isTrue();
        assertThat(after.recomputedAt()).isEqualTo(before.recomputedAt()).isNotNull();
        assertThat(book.integrity()).isEqualTo(after);
    }

    @Test
    void whatIsEnteredAndChangedAfterTheCheckIsFoundAtOnce() {
        book.keptIntegrity();
        GoldenBookEntry fourth = append(aRecognition("case-4"));
        tamper("update golden_book_entry set tier = 'CENTRAL' where code = '" + fourth.code() + "'");

        assertThat(book.keptIntegrity().firstInvalid())
                .isEqualTo(new Finding(SCHOOL, 4, fourth.code(), Reason.COLUMNS_CHANGED));
    }

    @Test
    void aBookCutShortIsFoundAtOnce() {
        book.keptIntegrity();
        remove(3);
        tamper("update golden_book set entries = 2, head_hash = '" + second().hash() + "' where unit_id = '" + SCHOOL
                + "'");

        assertThat(book.keptIntegrity().firstInvalid()).isEqualTo(new Finding(SCHOOL, 0, null, Reason.HEAD_DIFFERS));
    }

    @Test
    void anOldEntryThatWasChangedIsFoundByTheNightlyRound() {
        book.keptIntegrity();
        tamper("update golden_book_entry set tier = 'CENTRAL' where code = '" + second().code() + "'");
        append(aRecognition("case-4"));

        watch.readOn();
        assertThat(book.keptIntegrity().valid()).as("recomputed today").isTrue();

        tamper("update golden_book_check set recomputed_at = timestamp '2026-03-14 16:59:59'");
        watch.readOn();

        Finding found = new Finding(SCHOOL, 2, second().code(), Reason.COLUMNS_CHANGED);
        assertThat(book.keptIntegrity().firstInvalid()).isEqualTo(found);
        append(aRecognition("case-5"));
        assertThat(book.keptIntegrity().firstInvalid())
                .as("what is entered later mends nothing")
                .isEqualTo(found);
    }

    @Test
    void moreThanAnAnswerWaitsForIsReadInTheBackground() {
        tamper("update golden_book set entries = 501 where unit_id = '" + SCHOOL + "'");

        IntegrityReport report = book.keptIntegrity();
        assertThat(report.complete()).isFalse();
        assertThat(report.recomputedAt()).isNull();
        assertThat(report.firstInvalid()).isNull();

        watch.readOn();

        assertThat(book.keptIntegrity().firstInvalid()).isEqualTo(new Finding(SCHOOL, 0, null, Reason.HEAD_DIFFERS));
    }

    /** Rewrites title, hash, code and every column of an entry so that the entry taken alone is sound. */
    private void forge(int sequence) {
        StoredEntry stored =
                new StoredEntries(jdbc).byCode(entries.get(sequence - 1).code()).orElseThrow();
        String content = stored.content().replace("Số hóa", "Xóa sổ");
        StoredEntry forged = StoredEntry.of(CanonicalJson.read(content, EntryContent.class), stored.readDisclosure());
        tamper(
                "update golden_book_entry set content = '%s', hash = '%s', code = '%s', search_text = '%s' where code = '%s'"
                        .formatted(forged.content(), forged.hash(), forged.code(), forged.searchText(), stored.code()));
        tamper("update golden_book_consent set entry_code = '%s' where entry_code = '%s'"
                .formatted(forged.code(), stored.code()));
        tamper(
                "update golden_book_search set entry_code = '%s', words = replace(words, '%s', '%s') where entry_code = '%s'"
                        .formatted(forged.code(), stored.searchText(), forged.searchText(), stored.code()));
    }

    private void remove(int sequence) {
        String code = entries.get(sequence - 1).code();
        tamper("delete from golden_book_consent where entry_code = '" + code + "'");
        tamper("delete from golden_book_entry where code = '" + code + "'");
    }

    private GoldenBookEntry second() {
        return entries.get(1);
    }

    private void assertFinding(int sequence, String code, Reason reason) {
        IntegrityReport report = book.integrity();
        assertThat(report.valid()).isFalse();
        assertThat(report.firstInvalid()).isEqualTo(new Finding(SCHOOL, sequence, code, reason));
    }
}
