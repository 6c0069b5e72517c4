package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.award.Nominations.OFFICER;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.UPPER;
import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.award.Nominations.members;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casefile.CasePeople;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.Revocation;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;

/** A letter on its way: list, submission, findings, appraisal, vote, decision, next level. */
abstract class AwardLettersContract {

    @Autowired
    Nominations nominations;

    @Autowired
    NominationDesk desk;

    @Autowired
    AwardLetters letters;

    @Autowired
    LetterVisibility visibility;

    @Autowired
    CasePeople people;

    @Autowired
    Honours honours;

    @Autowired
    Organisation organisation;

    @Autowired
    GoldenBook book;

    @Test
    void aLetterIsPreparedSubmittedAppraisedVotedOnAndDecided() {
        AwardLetter letter = nominations.submitted(List.of(member("Đoàn viên 01"), collective("Tổ Toán – Tin")));

        assertThat(letter.number()).isEqualTo("0001/2026/TTr-" + UNIT);
        assertThat(letter.status()).isEqualTo(LetterStatus.APPRAISAL);
        assertThat(letter.rulesVersion()).contains("award-eligibility:").contains("award-authority:");
        nominations.pass(letter, UNIT);
        assertThat(letters.standing(letter.id())).extracting(Nominee::status).containsOnly(NomineeStatus.PASSED);
        letters.decide(
                letter.id(), UNIT, "task-1", nominations.decision(letter, ListOutcome.AWARD), "committee." + UNIT);

        assertThat(letters.nominees(letter.id())).extracting(Nominee::status).containsOnly(NomineeStatus.AWARDED);
        assertThat(letters.standing(letter.id())).isEmpty();
        assertThat(letters.anyToForward(letter.id())).isFalse();
        assertThat(letters.history(letter.id()))
                .extracting(AwardEvent::outcome)
                .containsExactly(
                        AwardOutcome.CREATED,
                        AwardOutcome.SUBMITTED,
                        AwardOutcome.RECEIVED,
                        AwardOutcome.APPRAISED,
                        AwardOutcome.VOTED,
                        AwardOutcome.DECIDED);
    }

    @Test
    void aHigherFormIsProposedToTheNextUnitWhichThenSeesTheLetter() {
        AwardLetter letter = nominations.submitted(
                List.of(member("Đoàn viên 01", "bang-khen-tinh", List.of()), member("Đoàn viên 02")));
        nominations.pass(letter, UNIT);
        List<Nominee> rows = letters.standing(letter.id());
        assertThat(letters.decidesHere(rows.get(0), organisation.unit(UNIT))).isFalse();
        assertThat(letters.decidesHere(rows.get(0), organisation.unit(UPPER))).isFalse();
        assertThat(letters.decidesHere(rows.get(0), organisation.unit("caobang")))
                .isTrue();
        letters.decide(
                letter.id(),
                UNIT,
                "task-1",
                new ListDecision(
                        "45/QĐ",
                        LocalDate.of(2026, 11, 20),
                        List.of(
                                new ListDecision.Row(rows.get(0).id(), ListOutcome.PROPOSE, null, null),
                                new ListDecision.Row(rows.get(1).id(), ListOutcome.AWARD, null, null)),
                        null),
                "committee." + UNIT);

        assertThat(letters.anyToForward(letter.id())).isTrue();
        assertThat(visibility.sees("officer." + UPPER, letter.id())).isFalse();
        letters.openAt(letter.id(), organisation.unit(UPPER));
        assertThat(visibility.sees("officer." + UPPER, letter.id())).isTrue();
        assertThat(visibility.sees(OFFICER, letter.id())).isTrue();
        assertThat(letters.standing(letter.id()))
                .extracting(Nominee::name, Nominee::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Đoàn viên 01", NomineeStatus.PROPOSED));
    }

    @Test
    void everyProblemOfADecisionIsToldAtOnceAndNothingIsStored() {
        AwardLetter letter = nominations.submitted(members(3));
        List<Nominee> rows = letters.standing(letter.id());
        var decision = new ListDecision(
                "45/QĐ",
                LocalDate.of(2026, 11, 21),
                List.of(
                        new ListDecision.Row(rows.get(0).id(), ListOutcome.AWARD, null, null),
                        new ListDecision.Row(rows.get(1).id(), ListOutcome.REFUSE, " ", null),
                        new ListDecision.Row("nobody", ListOutcome.AWARD, null, null)),
                null);

        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class, () -> letters.decide(letter.id(), UNIT, "task", decision, "committee." + UNIT));

        assertThat(invalid.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("decidedOn", "inFuture"),
                        org.assertj.core.groups.Tuple.tuple("rows[0].outcome", "councilNotPassed"),
                        org.assertj.core.groups.Tuple.tuple("rows[1].reason", "reasonRequired"),
                        org.assertj.core.groups.Tuple.tuple("rows[2].nomineeId", "notOnTheList"),
                        org.assertj.core.groups.Tuple.tuple("rows", "rowsMissing"));
        assertThat(letters.decisionsOn(letter.id())).isEmpty();
    }

    @Test
    void theSameAchievementIsNotRewardedTwiceUnlessTheCommitteeSaysWhy() {
        GoldenBookEntry entry = nominations.entry(UNIT, "Đoàn viên 01");
        NomineeEntry nominee = member("Đoàn viên 01", "giay-khen-cdcs", List.of(entry.code()));
        AwardLetter first = nominations.submitted(List.of(nominee));
        nominations.pass(first, UNIT);
        letters.decide(first.id(), UNIT, "task-1", nominations.decision(first, ListOutcome.AWARD), "committee." + UNIT);
        issue(first);
        letters.end(first.id(), LetterStatus.COMPLETED);

        AwardLetter second = nominations.submitted(List.of(nominee));
        assertThat(letters.findings(second.id(), UNIT))
                .filteredOn(NomineeFinding::blocks)
                .extracting(NomineeFinding::criterion)
                .containsExactly("notRewardedTwice");
        nominations.pass(second, UNIT);
        assertThatThrownBy(() -> letters.decide(
                        second.id(),
                        UNIT,
                        "task-2",
                        nominations.decision(second, ListOutcome.AWARD),
                        "committee." + UNIT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("overrideRequired");
        String id = letters.standing(second.id()).get(0).id();
        letters.decide(
                second.id(),
                UNIT,
                "task-2",
                new ListDecision(
                        "46/QĐ",
                        LocalDate.of(2026, 11, 20),
                        List.of(new ListDecision.Row(id, ListOutcome.AWARD, null, "Thành tích được mở rộng đáng kể")),
                        null),
                "committee." + UNIT);
        assertThat(letters.decisionsOn(second.id()))
                .extracting(NomineeDecision::overrideReason)
                .containsExactly("Thành tích được mở rộng đáng kể");
    }

    @Test
    void typingHidesNoEqualityAndAnAccentMakesTwoPeople() {
        String entry = nominations.entry(UNIT, "Đoàn viên Thu").code();
        nominations.submitted(List.of(member("Đoàn viên Thu", "giay-khen-cdcs", List.of(entry))));

        AwardLetter second = nominations.submitted(List.of(
                member("Ðoàn\u00A0viên  THU", "giay-khen-cdcs", List.of()),
                member("Đoàn viên Thư", "giay-khen-cdcs", List.of(entry))));

        assertThat(letters.findings(second.id(), UNIT))
                .filteredOn(finding -> finding.criterion().equals("notRewardedTwice") && finding.blocks())
                .extracting(NomineeFinding::nomineeId)
                .containsExactly(letters.nominees(second.id()).get(0).id());
    }

    @Test
    void anHonourIsEnteredOnceAndARevokedOneStaysReadable() {
        AwardLetter letter = nominations.submitted(members(1));
        nominations.pass(letter, UNIT);
        letters.decide(
                letter.id(), UNIT, "task-1", nominations.decision(letter, ListOutcome.AWARD), "committee." + UNIT);
        Honour honour = issue(letter);

        assertThat(issue(letter).code()).isEqualTo(honour.code());
        assertThat(honour.code()).matches("KT-2026-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(honours.byCode(honour.code().toLowerCase())).isPresent();
        honours.flag(honour.id(), "Sáng kiến làm căn cứ đã bị hủy bỏ", "revocation-1");
        honours.flag(honour.id(), "Sáng kiến làm căn cứ đã bị hủy bỏ", "revocation-1");
        assertThat(honours.get(honour.id()).flags()).hasSize(1);
        honours.revoke(honour.id(), "9/QĐ", LocalDate.of(2026, 11, 20), "Khai không đúng", "committee." + UNIT);
        honours.revoke(honour.id(), "9/QĐ", LocalDate.of(2026, 11, 20), "Khai không đúng", "committee." + UNIT);
        assertThatThrownBy(() ->
                        honours.revoke(honour.id(), "10/QĐ", LocalDate.of(2026, 11, 20), "Khác", "committee." + UNIT))
                .isInstanceOf(AlreadyDone.class);
        assertThat(honours.ofCase(letter.id())).extracting(Honour::status).containsExactly(HonourStatus.REVOKED);
        assertThat(honours.get(honour.id()).isFlagged()).isFalse();
        assertThat(letters.nominees(letter.id())).extracting(Nominee::status).containsExactly(NomineeStatus.REVOKED);
    }

    @Test
    void rowsSentBackAreCorrectedOrDropped() {
        AwardLetter letter = nominations.submitted(members(3));
        List<Nominee> rows = letters.standing(letter.id());
        letters.appraise(
                letter.id(),
                UNIT,
                List.of(
                        new NomineeAppraisal(rows.get(0).id(), AppraisalOutcome.ACCEPT, null),
                        new NomineeAppraisal(rows.get(1).id(), AppraisalOutcome.SUPPLEMENT, "Thiếu số liệu"),
                        new NomineeAppraisal(rows.get(2).id(), AppraisalOutcome.DROP, "Không thuộc đối tượng")),
                OFFICER);
        letters.stand(letter.id(), LetterStatus.SUPPLEMENT, null);

        assertThatThrownBy(() -> desk.change(letter.id(), rows.get(0).id(), member("Người khác"), OFFICER))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> desk.replace(letter.id(), members(2), OFFICER)).isInstanceOf(AlreadyDone.class);
        desk.change(letter.id(), rows.get(1).id(), member("Đoàn viên 02 (sửa)"), OFFICER);
        assertThat(letters.nominee(rows.get(1).id()).status()).isEqualTo(NomineeStatus.SUPPLEMENT);
        letters.supplemented(letter.id(), OFFICER, "Đã bổ sung");
        assertThat(letters.nominee(rows.get(1).id()).status()).isEqualTo(NomineeStatus.PROPOSED);

        letters.appraise(
                letter.id(),
                UNIT,
                List.of(new NomineeAppraisal(rows.get(1).id(), AppraisalOutcome.SUPPLEMENT, "Vẫn thiếu")),
                OFFICER);
        letters.lapseSupplement(letter.id(), UNIT);
        assertThat(letters.nominee(rows.get(1).id()).status()).isEqualTo(NomineeStatus.DROPPED);
        assertThat(letters.nominee(rows.get(1).id()).statusReason()).isEqualTo("Vẫn thiếu");
    }

    @Test
    void onlyOfficersOfTheUnitTouchTheListAndNobodyElseKnowsOfIt() {
        AwardLetter letter = nominations.letter();

        assertThatThrownBy(() -> desk.replace(letter.id(), members(1), "officer." + UPPER))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.replace(letter.id(), members(1), "auditor." + UNIT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        desk.create(new NewLetter(UNIT, AwardRound.ANNUAL, "Năm 2026", 2026), "officer.cdcs-gang-thep"))
                .isInstanceOf(NotAllowed.class);
        AwardLetter other = nominations.letter("cdcs-gang-thep");
        assertThatThrownBy(() -> desk.replace(other.id(), members(1), "officer.cdcs-gang-thep"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("unitNotBelow");
    }

    @Test
    void evidenceIsAnEntryInForceOfTheOwnUnitOrAbove() {
        AwardLetter letter = nominations.letter();
        GoldenBookEntry own = nominations.entry(UNIT, "Đoàn viên 01");
        GoldenBookEntry foreign = nominations.entry("cdcs-gang-thep", "Đoàn viên 02");
        GoldenBookEntry revoked = nominations.entry(UNIT, "Đoàn viên 03");
        book.revoke(new Revocation(revoked.code(), "3/QĐ", LocalDate.of(2026, 11, 1), "Sai số liệu"));

        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> desk.replace(
                        letter.id(),
                        List.of(member(
                                "Đoàn viên 01",
                                "giay-khen-cdcs",
                                List.of(own.code().toLowerCase(), foreign.code(), revoked.code(), "SV-0"))),
                        OFFICER));

        assertThat(invalid.violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("entryOfOthers", "entryNotValid", "noSuchEntry");
        assertThat(letters.nominees(letter.id())).isEmpty();
    }

    @Test
    void aLetterIsFoundByRoundYearAndNumberAndByItsPeopleOnly() {
        AwardLetter letter = nominations.submitted(members(1));

        assertThat(letter.title())
                .isEqualTo(letter.roundName() + " – " + organisation.unit(UNIT).name());
        for (String text : List.of("khen thuong nam", "KHEN THƯỞNG", letter.number(), "")) {
            assertThat(found(OFFICER, letter.year(), text)).as(text).contains(letter.id());
        }
        assertThat(found(OFFICER, letter.year() + 1, "")).doesNotContain(letter.id());
        assertThat(found(OFFICER, letter.year(), "%")).doesNotContain(letter.id());
        assertThat(found("officer." + UPPER, letter.year(), "")).doesNotContain(letter.id());
    }

    private List<String> found(String account, int year, String text) {
        return visibility.search(account, null, null, year, text, Paging.of(null, null)).items().stream()
                .map(AwardLetter::id)
                .toList();
    }

    @Test
    void aLetterIsCalledByItsWholeNameHoweverLong() {
        String round = "Khen thưởng ".repeat(25);

        AwardLetter letter = desk.create(new NewLetter(UNIT, AwardRound.THEME, round, 2026), OFFICER);

        assertThat(letter.title()).startsWith(round.strip() + " – ");
    }

    @Test
    void whatEndedStaysEnded() {
        AwardLetter letter = nominations.submitted(members(1));
        letters.end(letter.id(), LetterStatus.WITHDRAWN);

        assertThatThrownBy(() -> letters.stand(letter.id(), LetterStatus.APPRAISAL, null))
                .isInstanceOf(IllegalStateException.class);
        assertThat(letters.openAt(UNIT)).extracting(AwardLetter::id).doesNotContain(letter.id());
    }

    @Test
    void whoCreatedALetterIsNoPartyToIt() {
        AwardLetter letter = nominations.letter();

        assertThat(people.parties(letter.id())).isEmpty();
        assertThat(people.units(letter.id())).containsExactly(UNIT);
    }

    private Honour issue(AwardLetter letter) {
        Nominee nominee = letters.nominees(letter.id()).get(0);
        return honours.issue(new NewHonour(
                nominee.id(),
                letter.id(),
                UNIT,
                nominee.formCode(),
                "Giấy khen",
                nominee.recipient(),
                nominee.name(),
                nominee.position(),
                nominee.unitId(),
                letter.year(),
                "45/QĐ",
                LocalDate.of(2026, 11, 20),
                nominee.evidence(),
                nominee.account()));
    }
}
