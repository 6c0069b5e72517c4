package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.initiative.Initiative;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.Mails;
import vn.sovang.support.RequestBuilder;
import vn.sovang.support.SovangTest;

/** Rules on filing: every problem at once, at its field, and nothing half-written. */
@SovangTest
class FilingTest {

    private static final String STEEL = "member.cdcs-gang-thep";

    @Autowired
    FilingDesk desk;

    @Autowired
    Cases cases;

    @Autowired
    Database database;

    @Autowired
    Mails mails;

    static Stream<Arguments> brokenRequests() {
        return Stream.of(
                broken(aRequest().without("title"), "title required"),
                broken(aRequest().with("title", "  "), "title required"),
                broken(aRequest().with("title", "\u200B\u00A0\u2800\u3164\uFE0F"), "title required"),
                broken(aRequest().with("title", "Một\nhai"), "title oneLine"),
                broken(aRequest().with("title", "x".repeat(301)), "title tooLong"),
                broken(aRequest().with("title", 5), "title wrongType"),
                broken(aRequest().with("year", "năm nay"), "year notAWholeNumber"),
                broken(aRequest().with("year", 2024), "year yearNotNow"),
                broken(aRequest().with("kind", "IDEA"), "kind notAChoice"),
                broken(
                        aRequest()
                                .ledBy(STEEL)
                                .withAuthorField(0, "unitId", "cdcs-gang-thep")
                                .withAuthorField(1, "unitId", "cdcs-gang-thep")
                                .at("nowhere"),
                        "unitId unknownUnit"),
                broken(aRequest().with("firstAppliedOn", "15/03/2026"), "firstAppliedOn notADate"),
                broken(aRequest().with("firstAppliedOn", "0026-03-15"), "firstAppliedOn yearOfTwoDigits"),
                broken(aRequest().with("firstAppliedOn", List.of(2026, 3, 15)), "firstAppliedOn notADate"),
                broken(aRequest().with("implementedFrom", "1944-12-31"), "implementedFrom dayTooEarly"),
                broken(aRequest().with("implementedTo", "2036-11-21"), "implementedTo dayTooLate"),
                broken(aRequest().with("implementedTo", "+999999999-12-31"), "implementedTo dayTooLate"),
                broken(aRequest().with("firstAppliedOn", "2026-11-21"), "firstAppliedOn inFuture"),
                broken(aRequest().with("firstAppliedOn", "2025-11-19"), "firstAppliedOn appliedTooLongAgo"),
                broken(aRequest().with("implementedTo", "2025-10-31"), "implementedTo endsBeforeStart"),
                broken(aRequest().with("benefitValueVnd", -1), "benefitValueVnd negative"),
                broken(aRequest().with("benefitValueVnd", 1.5), "benefitValueVnd notAWholeNumber"),
                broken(aRequest().with("description", "a\u0000b"), "description controlCharacters"),
                broken(aRequest().with("targetTier", "UPPER"), "targetTier noSuchTierAbove"),
                broken(aRequest().with("extra", true), "extra unknownField"),
                broken(aRequest().with("authors", List.of()), "authors required"),
                broken(aRequest().with("authors", "ai"), "authors notAList"),
                broken(aRequest().withAuthors(50, 40), "authors sharesNotWhole"),
                broken(aRequest().withAuthors(100, 0), "authors[1].sharePercent shareTooSmall"),
                broken(aRequest().withAuthors(60, "40"), "authors[1].sharePercent notANumber"),
                broken(aRequest().withAuthorField(1, "email", "khong-phai-thu"), "authors[1].email notAnAddress"),
                broken(aRequest().withAuthorField(1, "email", "a@b.vn\nBcc: x@y.vn"), "authors[1].email notAnAddress"),
                broken(aRequest().withAuthorField(1, "account", "nobody"), "authors[1].account unknownAccount"),
                broken(aRequest().withAuthorField(1, "account", STEEL), "authors[1].account twice"),
                broken(aRequest().withAuthorField(1, "unitId", "nowhere"), "authors[1].unitId unknownUnit"));
    }

    private static Arguments broken(RequestBuilder request, String problem) {
        return Arguments.of(problem, request.build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRequests")
    void aBrokenRuleIsReportedAtItsField(String problem, String request) {
        assertThat(problemsOf(request)).containsExactly(problem);
        assertThat(database.count("initiative")).isZero();
    }

    @Test
    void theSampleWithManyProblemsReportsThemAllAtOnceAndChangesNothing() throws IOException {
        var before = database.content();

        List<String> problems = problemsOf(sample("invalid-shares-and-date"), "member.cdcs-so-noi-vu");

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "title required",
                        "applicationConfirmedBy required",
                        "firstAppliedOn appliedTooLongAgo",
                        "implementedTo endsBeforeStart",
                        "benefitValueVnd negative",
                        "authors sharesNotWhole",
                        "authors[0].email notAnAddress");
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void theValidSamplesAreFiledWithReceiptAndMail() throws IOException {
        Initiative steel = desk.file(sample("blast-furnace-heat-recovery"), STEEL);
        Initiative school = desk.file(sample("union-records-digitised"), "member.cdcs-thpt-chuyen");

        assertThat(steel.receiptNumber()).isEqualTo("0001/2026/SK-cdcs-gang-thep");
        assertThat(school.receiptNumber()).isEqualTo("0001/2026/SK-cdcs-thpt-chuyen");
        assertThat(steel.dueAt()).isNotNull();
        assertThat(database.count("mail_message")).isEqualTo(4);
    }

    @Test
    void onlyAnAuthorOrAnOfficerOfTheUnitFiles() {
        String request = aRequest().build();

        assertThatThrownBy(() -> desk.file(request, "member.cdcs-so-noi-vu")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.file(request, "officer.caobang")).isInstanceOf(NotAllowed.class);
        assertThat(desk.file(request, "officer.cdcs-gang-thep").onBehalf()).isTrue();
    }

    @Test
    void theSameTitleIsFiledOnceHoweverItIsTyped() {
        cases.file(aRequest().titled("Đo “độ ẩm” kho - cách mới"));

        assertThat(Stream.of(
                        "đo  \"ĐỘ ẨM\" kho – cách mới",
                        "Ðo 'độ ẩm' kho\u00A0\u2011 cách mới",
                        "Đo «độ\u200B ẩm» kho - cách m\u01A1\u0301i",
                        "Đ\u043E ‘độ ẩm’ kho − cách mới"))
                .allSatisfy(
                        title -> assertThat(problemsOf(aRequest().titled(title).build()))
                                .as(title)
                                .containsExactly("title alreadyFiled"));
    }

    @Test
    void aTitleThatDiffersInAnAccentIsAnother() {
        cases.file(aRequest().titled("Chống âm kho"));

        assertThat(cases.file(aRequest().titled("Chống ẩm kho")).initiative().receiptNumber())
                .startsWith("0002/");
    }

    @Test
    void whatNobodySeesIsNotStored() {
        RequestBuilder request = aRequest()
                .titled("\uFEFFChống\u200B ẩm \u202Ekho\u2069")
                .withAuthorField(0, "name", "Tác\u00AD giả \uD83D\uDC69\u200D\uD83D\uDC67");

        assertThat(cases.file(request).initiative().title()).isEqualTo("Chống ẩm kho");
        assertThat(desk.check(request.titled("Khác").build(), STEEL)
                        .leadAuthor()
                        .name())
                .as("pictures of several parts stay whole")
                .isEqualTo("Tác giả \uD83D\uDC69\u200D\uD83D\uDC67");
    }

    @Test
    void aRequestThatCameToNothingMayBeFiledAgain() {
        cases.file(aRequest()).refuseDossier("Chưa đủ căn cứ.");

        assertThat(cases.file(aRequest()).initiative().receiptNumber()).startsWith("0002/");
    }

    private List<String> problemsOf(String request) {
        return problemsOf(request, STEEL);
    }

    private List<String> problemsOf(String request, String account) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> desk.file(request, account));
        assertThat(refused).isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/requests", name + ".json"));
    }
}
