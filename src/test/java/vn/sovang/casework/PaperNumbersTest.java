package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.shared.Paging;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;

/** Numbers that people write in forms are in the register of their unit, and those taken there are in the forms. */
@SovangTest
class PaperNumbersTest {

    private static final String SCHOOL = "cdcs-thpt-chuyen";

    @Autowired
    Cases cases;

    @Autowired
    Letters letters;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    TestClock clock;

    @Test
    void decisionsAndLettersOfAnInitiativeAreEnteredAtTheirUnit() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL).aimingAt("PROVINCIAL"));

        subject.recogniseHere().propose();

        assertThat(registered(subject.id()))
                .containsExactlyInAnyOrder(
                        SCHOOL + " DECISION 12/QĐ-" + SCHOOL + " 12 " + clock.today(),
                        SCHOOL + " SUBMISSION_LETTER 03/TTr-" + SCHOOL + " 3 " + clock.today());
    }

    @Test
    void aDecisionOnManyCasesIsOnePaper() {
        DrivenCase first = cases.file(aRequest().at(SCHOOL)).recogniseHere();
        DrivenCase second =
                cases.file(aRequest().at(SCHOOL).titled("Giá phơi ống nghiệm")).recogniseHere();

        assertThat(registered(first.id())).hasSize(1);
        assertThat(registered(second.id())).isEmpty();
        assertThat(numbers.reserve(new NumberFor(SCHOOL, "DECISION", null, "Quyết định khác"), "officer." + SCHOOL)
                        .number())
                .isNotEqualTo(12);
    }

    @Test
    void everyPaperOfALetterIsEnteredAtItsUnit() {
        DrivenLetter subject = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01", "bang-khen-tinh", List.of())));

        subject.submitLetter();
        assertThat(numbers.dayOf(SCHOOL, "SUBMISSION_LETTER", "12/TTr")).contains(clock.today());
        subject.passCouncil().decide().forward();

        assertThat(registered(subject.id()))
                .containsExactlyInAnyOrder(
                        SCHOOL + " DECISION 21/QĐ-" + SCHOOL + " 21 " + clock.today(),
                        SCHOOL + " SUBMISSION_LETTER 30/TTr-" + SCHOOL + " 30 " + clock.today());
    }

    @Test
    void aNumberTakenBeforehandStandsInTheForm() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL)).passCouncil();
        assertThat(offered(subject)).isNull();
        DocumentNumber taken =
                numbers.reserve(new NumberFor(SCHOOL, "DECISION", subject.id(), "công nhận"), "officer." + SCHOOL);

        assertThat(offered(subject)).isEqualTo(new TaskInfo.NumberInfo(taken.symbol(), taken.issuedOn()));

        subject.submit(
                "decideRecognition",
                Submissions.recognise(taken.symbol(), clock.today().toString()));
        assertThat(registered(subject.id())).hasSize(1);
    }

    @Test
    void anotherNumberThanTheOneTakenIsEnteredBesideIt() {
        DrivenCase subject = cases.file(aRequest().at(SCHOOL)).passCouncil();
        numbers.record(
                new NumberFor(SCHOOL, "DECISION", subject.id(), "công nhận"),
                new OfficeNumber("77/QĐ-CĐ", clock.today()),
                "officer." + SCHOOL);

        subject.submit(
                "decideRecognition",
                Submissions.recognise("077/QĐ-BCH", clock.today().toString()));

        List<String> all =
                numbers.search(SCHOOL, "DECISION", clock.today().getYear(), Paging.of(0, 50)).items().stream()
                        .filter(number -> number.symbol().contains("77"))
                        .map(number -> number.symbol() + " " + number.number())
                        .toList();
        assertThat(all).containsExactlyInAnyOrder("77/QĐ-CĐ 77", "077/QĐ-BCH null");
    }

    private TaskInfo.NumberInfo offered(DrivenCase subject) {
        String task = subject.task("decideRecognition").id();
        return dossiers.of(task, "committee." + SCHOOL, Locale.forLanguageTag("vi"))
                .task()
                .number();
    }

    private List<String> registered(String caseId) {
        return numbers.of(caseId).stream()
                .map(number ->
                        number.purpose().unitId() + " " + number.purpose().kind() + " " + number.symbol() + " "
                                + number.number() + " " + number.issuedOn())
                .toList();
    }
}
