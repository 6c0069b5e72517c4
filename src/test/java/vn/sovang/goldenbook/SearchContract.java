package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.goldenbook.FakeOrganisation.DISSOLVED;
import static vn.sovang.goldenbook.FakeOrganisation.PROVINCE;
import static vn.sovang.goldenbook.FakeOrganisation.SCHOOL;
import static vn.sovang.goldenbook.FakeOrganisation.SUCCESSOR;
import static vn.sovang.goldenbook.Recognition.aRecognition;
import static vn.sovang.goldenbook.Recognition.author;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.Paging;

/** What the public finds, and what it must not find. */
abstract class SearchContract extends GoldenBookDatabase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số hóa hồ sơ đoàn viên",
                "so hoa DOAN VIEN",
                "viên  hồ", // words in any order
                "hoat dong cong doan", // field
                "truong thpt chuyen", // unit
                "15/qd-cdcs", // decision
                "nong thi anh so hoa" // author and title
            })
    void wordsAreFoundWhateverTheirCaseAndAccents(String text) {
        append(aRecognition("case-1"));
        append(aRecognition("case-2")
                .in(PROVINCE)
                .titled("Thu hồi nhiệt lò cao")
                .by(author("Lò Văn Sơn", 100, true)));

        assertThat(titles(text)).contains("Số hóa hồ sơ đoàn viên");
    }

    @Test
    void allWordsMustOccur() {
        append(aRecognition("case-1"));

        assertThat(titles("số hóa")).hasSize(1);
        assertThat(titles("số hóa lò")).isEmpty();
        assertThat(titles("   ")).hasSize(1);
    }

    @Test
    void aCodeIsFound() {
        GoldenBookEntry entry = append(aRecognition("case-1"));
        append(aRecognition("case-2"));

        assertThat(search(null, null, null, entry.code().toLowerCase()).items())
                .extracting(GoldenBookEntry::code)
                .containsExactly(entry.code());
    }

    @Test
    void aCodeIsFoundAsItWasReadOffPaperAndOnlyWhereTheFiltersLookForIt() {
        GoldenBookEntry entry = append(aRecognition("case-1"));
        GoldenBookEntry counter = book.revoke(new Revocation(entry.code(), "20/QĐ", day("2026-05-04"), "Sai số liệu"));
        String typed = " " + entry.code().replace('0', 'o').replace('1', 'l').replace("-", " – ");

        assertThat(titles(typed)).hasSize(1);
        assertThat(search(SCHOOL, Tier.GRASSROOTS, 2026, typed).total()).isEqualTo(1);
        assertThat(search(PROVINCE, null, null, typed).items()).isEmpty();
        assertThat(titles(counter.code())).isEmpty();
    }

    @Test
    void aTextThatOnlyLooksLikeACodeIsSearchedAsWords() {
        append(aRecognition("case-1").titled("Thay giấy SV-2025-00000-0001-000000"));

        assertThat(titles("sv-2025-00000-0001-000000")).hasSize(1);
    }

    @Test
    void wildcardsAreOrdinaryCharacters() {
        append(aRecognition("case-1").titled("Giảm 50% chi phí!"));
        append(aRecognition("case-2").titled("Giảm 500 đồng chi_phí"));

        assertThat(titles("50%")).containsExactly("Giảm 50% chi phí!");
        assertThat(titles("chi_phi")).containsExactly("Giảm 500 đồng chi_phí");
        assertThat(titles("phi!")).containsExactly("Giảm 50% chi phí!");
        assertThat(titles("%")).hasSize(1);
    }

    @Test
    void searchingForAMaskedAuthorRevealsNothing() {
        GoldenBookEntry entry =
                append(aRecognition("case-1").by(author("Nông Thị Ánh", 60, true), author("Bế Văn Đàn", 40, false)));
        assertThat(titles("Bế Văn Đàn")).isEmpty();
        assertThat(titles("Nông Thị Ánh")).hasSize(1);

        book.withdrawPublicationConsent(entry.code(), 0, "nong.thi.anh");

        assertThat(titles("Nông Thị Ánh")).isEmpty();
    }

    @Test
    void theFieldOfAConfidentialInitiativeIsNotSearched() {
        append(aRecognition("case-1").confidential());

        assertThat(titles("hoạt động công đoàn")).isEmpty();
        assertThat(titles("số hóa")).hasSize(1);
    }

    @Test
    void filtersNarrowTheAnswer() {
        append(aRecognition("school-2025").decidedOn("2025-11-20").titled("A"));
        append(aRecognition("school-2026").titled("B"));
        append(aRecognition("province-2026").in(PROVINCE).at(Tier.PROVINCIAL).titled("C"));

        assertThat(search(SCHOOL, null, null, null).items())
                .extracting(GoldenBookEntry::title)
                .containsExactlyInAnyOrder("A", "B");
        assertThat(search(null, null, 2026, null).items())
                .extracting(GoldenBookEntry::title)
                .containsExactlyInAnyOrder("B", "C");
        assertThat(search(null, Tier.PROVINCIAL, null, null).items())
                .extracting(GoldenBookEntry::title)
                .containsExactly("C");
        assertThat(search(SCHOOL, Tier.PROVINCIAL, null, null).items()).isEmpty();
    }

    @Test
    void theSuccessorKeepsTheBookOfADissolvedUnit() {
        append(aRecognition("old").in(DISSOLVED).decidedOn("2024-05-05"));
        append(aRecognition("new").in(SUCCESSOR));

        assertThat(search(SUCCESSOR, null, null, null).items())
                .extracting(GoldenBookEntry::unitId)
                .containsExactlyInAnyOrder(DISSOLVED, SUCCESSOR);
        assertThat(search(DISSOLVED, null, null, null).items())
                .extracting(GoldenBookEntry::unitName)
                .containsExactly("Liên đoàn Lao động thành phố Cao Bằng");
    }

    @Test
    void theNewestComesFirstPageByPage() {
        for (int number = 1; number <= 5; number++) {
            append(aRecognition("case-" + number).titled("Sáng kiến " + number));
        }

        Found<GoldenBookEntry> second =
                book.search(new GoldenBookSearch(null, null, null, "sáng kiến"), Paging.of(1, 2));

        assertThat(second.items()).extracting(GoldenBookEntry::number).containsExactly(3, 2);
        assertThat(second.total()).isEqualTo(5);
    }

    @Test
    void aRevokedEntryIsListedAsRevokedAndItsCounterEntryIsNot() {
        GoldenBookEntry entry = append(aRecognition("case-1"));
        book.revoke(new Revocation(entry.code(), "20/QĐ", day("2026-05-04"), "Sai số liệu"));

        assertThat(search(null, null, null, null).items())
                .extracting(GoldenBookEntry::status)
                .containsExactly(EntryStatus.REVOKED);
    }

    private List<String> titles(String text) {
        return search(null, null, null, text).items().stream()
                .map(GoldenBookEntry::title)
                .toList();
    }

    private Found<GoldenBookEntry> search(String unitId, Tier tier, Integer year, String text) {
        return book.search(new GoldenBookSearch(unitId, tier, year, text), Paging.of(null, null));
    }
}
