package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.goldenbook.FakeOrganisation.PROVINCE;
import static vn.sovang.goldenbook.FakeOrganisation.SCHOOL;
import static vn.sovang.goldenbook.Recognition.aRecognition;
import static vn.sovang.goldenbook.Recognition.author;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sovang.goldenbook.GoldenBookEntry.Author;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;

/** What the register promises about entering, masking, revoking and exporting, on any database. */
abstract class RegisterContract extends GoldenBookDatabase {

    @Test
    void entriesAreNumberedPerUnitAndYearAndChainedPerUnit() {
        GoldenBookEntry first = append(aRecognition("case-1").decidedOn("2025-12-30"));
        GoldenBookEntry second = append(aRecognition("case-2").decidedOn("2026-01-05"));
        GoldenBookEntry third = append(aRecognition("case-3").decidedOn("2026-01-06"));
        GoldenBookEntry elsewhere = append(aRecognition("case-1").in(PROVINCE).decidedOn("2026-02-01"));

        assertThat(List.of(first, second, third, elsewhere))
                .extracting(GoldenBookEntry::year, GoldenBookEntry::number, GoldenBookEntry::sequence)
                .containsExactly(tuple(2025, 1, 1), tuple(2026, 1, 2), tuple(2026, 2, 3), tuple(2026, 1, 1));
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(third.previousHash()).isEqualTo(second.hash());
        assertThat(elsewhere.previousHash()).isEqualTo("0".repeat(64));
        assertThat(book.integrity().valid()).isTrue();
    }

    @Test
    void theSameCaseIsEnteredOncePerUnit() {
        GoldenBookEntry entered = append(aRecognition("case-1"));

        GoldenBookEntry again = append(aRecognition("case-1").titled("Tên khác"));

        assertThat(again).isEqualTo(entered);
        assertThat(append(aRecognition("case-2")).number()).isEqualTo(2);
        assertThat(book.entriesOf("case-1")).containsExactly(entered);
    }

    @Test
    void anEntryIsFoundByItsCodeAsAPersonTypesIt() {
        GoldenBookEntry entered = append(aRecognition("case-1"));

        String typed = entered.code().toLowerCase().replace('0', 'o').replace('1', 'l');

        assertThat(book.find(" " + typed)).contains(entered);
        assertThat(book.find(entered.code() + "X")).isEmpty();
        assertThat(entered.enteredOn()).isEqualTo("2026-03-15");
    }

    @Test
    void anAuthorWithoutConsentIsNamedNowhere() {
        GoldenBookEntry entered =
                append(aRecognition("case-1").by(author("Nông Thị Ánh", 60, true), author("Bế Văn Đàn", 40, false)));

        assertThat(entered.authors()).extracting(Author::name).containsExactly("Nông Thị Ánh", null);
        assertThat(entered.authors()).extracting(Author::position).containsExactly("Giáo viên tổ Nông Thị Ánh", null);
        assertThat(String.join("\n", export(SCHOOL))).contains("Nông Thị Ánh").doesNotContain("Bế Văn Đàn");
    }

    @Test
    void withdrawingConsentMasksTheNameAndLeavesTheRegisterAsItIs() {
        GoldenBookEntry entered =
                append(aRecognition("case-1").by(author("Nông Thị Ánh", 60, true), author("Lý Văn Bình", 40, true)));

        book.withdrawPublicationConsent(entered.code(), 1, "member.cdcs-thpt-chuyen");
        book.withdrawPublicationConsent(entered.code(), 1, "somebody.else");

        GoldenBookEntry masked = book.find(entered.code()).orElseThrow();
        assertThat(masked.authors()).extracting(Author::name).containsExactly("Nông Thị Ánh", null);
        assertThat(masked.hash()).isEqualTo(entered.hash());
        assertThat(masked.status()).isEqualTo(EntryStatus.VALID);
        assertThat(ExportVerifier.verify(export(SCHOOL))).isEmpty();
        assertThat(book.integrity().valid()).isTrue();
        assertThat(jdbc.sql("select withdrawn_by from golden_book_consent where author_index = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("member.cdcs-thpt-chuyen");
        assertThatThrownBy(() -> book.withdrawPublicationConsent(entered.code(), 2, "x"))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void ofAConfidentialInitiativeOnlyTitleEffectAndDecisionArePublic() {
        GoldenBookEntry entered = append(aRecognition("case-1").confidential());

        assertThat(entered.title()).isNotNull();
        assertThat(entered.benefits()).isNotNull();
        assertThat(entered.decisionNumber()).isEqualTo("15/QĐ-CĐCS");
        assertThat(entered.field()).isNull();
        assertThat(entered.reason()).isNull();
        assertThat(String.join("\n", export(SCHOOL)))
                .doesNotContain("Hoạt động công đoàn", "TN-2026-0007", "case-1", "MANAGEMENT");
    }

    @Test
    void aRevocationIsACounterEntryAndTheRevokedEntryStays() {
        GoldenBookEntry entered = append(aRecognition("case-1"));
        Revocation revocation = new Revocation(entered.code(), "20/QĐ-CĐCS", day("2026-05-04"), "Số liệu không đúng");

        GoldenBookEntry counter = book.revoke(revocation);

        GoldenBookEntry revoked = book.find(entered.code()).orElseThrow();
        assertThat(revoked.status()).isEqualTo(EntryStatus.REVOKED);
        assertThat(revoked.revokedBy()).isEqualTo(counter.code());
        assertThat(revoked.hash()).isEqualTo(entered.hash());
        assertThat(counter.kind()).isEqualTo(EntryKind.REVOCATION);
        assertThat(counter.refersTo()).isEqualTo(entered.code());
        assertThat(counter.number()).isEqualTo(2);
        assertThat(counter.previousHash()).isEqualTo(entered.hash());
        assertThat(counter.reason()).isEqualTo("Số liệu không đúng");
        assertThat(book.revoke(revocation)).isEqualTo(counter);
        assertThat(book.entriesOf("case-1")).containsExactly(revoked, counter);
        assertThat(book.integrity().valid()).isTrue();
        assertThatThrownBy(() -> book.revoke(new Revocation(entered.code(), "21/QĐ", day("2026-05-05"), "")))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> book.revoke(new Revocation(counter.code(), "22/QĐ", day("2026-05-05"), "")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> book.revoke(new Revocation("SV-2026-00000-0001-000000", "1", day("2026-05-05"), "")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void anExportProvesItselfWithoutTheServer() {
        for (int number = 1; number <= 5; number++) {
            append(aRecognition("case-" + number)
                    .by(author("Nông Thị Ánh", 33.33, number % 2 == 0), author("Lý \"Bình\" \u20ac 𝄞", 66.67, true)));
        }
        append(aRecognition("case-6").confidential());

        List<String> lines = export(SCHOOL);

        assertThat(lines).hasSize(7);
        assertThat(ExportVerifier.verify(lines)).isEmpty();
        List<String> content = jdbc.sql("select content from golden_book_entry order by seq")
                .query(String.class)
                .list();
        for (int number = 0; number < 6; number++) {
            assertThat(lines.get(number)).contains("\"entry\":" + content.get(number) + ",\"hash\":");
        }
    }

    @Test
    void theVerifierOfExportsNoticesChanges() {
        append(aRecognition("case-1"));
        append(aRecognition("case-2"));
        List<String> lines = export(SCHOOL);

        assertThat(ExportVerifier.verify(changed(lines, 0, "Số hóa", "Số hoá"))).isNotEmpty();
        assertThat(ExportVerifier.verify(changed(lines, 0, "Nông Thị Ánh", "Nông Thị Anh")))
                .isNotEmpty();
        assertThat(ExportVerifier.verify(List.of(lines.get(0), lines.get(2)))).isNotEmpty();
        assertThat(ExportVerifier.verify(List.of(lines.get(1), lines.get(0), lines.get(2))))
                .isNotEmpty();
    }

    @Test
    void anUnopenedBookIsExportedEmptyAndAnUnknownUnitRefused() {
        assertThat(export(PROVINCE))
                .containsExactly("{\"entries\":0,\"headHash\":\"" + "0".repeat(64) + "\",\"unitId\":\"caobang\"}");
        assertThatThrownBy(() -> export("nowhere")).isInstanceOf(NotVisible.class);
    }

    @Test
    void anExportHoldsNoTransactionAndEndsWhereTheBookStoodWhenItBegan() {
        append(aRecognition("case-1"));
        append(aRecognition("case-2"));
        List<String> lines = new ArrayList<>();

        book.export(SCHOOL, line -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            append(aRecognition("case-" + (lines.size() + 3)));
            lines.add(line);
        });

        assertThat(lines).hasSize(3);
        assertThat(ExportVerifier.verify(lines)).isEmpty();
        assertThat(export(SCHOOL)).hasSize(6);
    }

    private List<String> export(String unitId) {
        List<String> lines = new ArrayList<>();
        book.export(unitId, lines::add);
        return lines;
    }

    private static List<String> changed(List<String> lines, int index, String from, String to) {
        List<String> changed = new ArrayList<>(lines);
        assertThat(changed.get(index)).contains(from);
        changed.set(index, changed.get(index).replace(from, to));
        return changed;
    }
}
