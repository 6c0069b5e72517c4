package vn.sovang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.casework.TaskDesk;
import vn.sovang.initiative.CaseViews;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.organisation.OrganisationImport;
import vn.sovang.shared.Days;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;

/** What is kept, that it stays, and who finds it; on either database. */
abstract class AuditLogContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String STEEL_AUDITOR = "auditor.cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    Days days;

    @Autowired
    TaskDesk tasks;

    @Autowired
    InitiativeVisibility visibility;

    @Autowired
    CaseViews views;

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    AccountSecurity security;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    TestClock clock;

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEntry() {
        log.record(AuditEntry.of(AuditAction.SIGNED_IN).by("admin"));

        assertThatThrownBy(() ->
                        jdbc.sql("update audit_event set actor = 'nobody'").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_event").update()).hasStackTraceContaining("append-only");
        assertThat(AuditRowsOf.log(jdbc)).containsExactly("SIGNED_IN admin null null");
    }

    @Test
    void aRecognitionLeavesAnEntryForEveryStepAndNoVoteScoreOrText() {
        cases.file(aRequest()).recogniseHere();

        assertThat(AuditRowsOf.log(jdbc))
                .startsWith(
                        "REQUEST_FILED member.cdcs-gang-thep cdcs-gang-thep null",
                        "TASK_SUBMITTED officer.cdcs-gang-thep cdcs-gang-thep "
                                + "{\"task\":\"appraiseDossier\",\"outcome\":\"ACCEPT\"}")
                .contains(
                        "TASK_SUBMITTED council1.cdcs-gang-thep cdcs-gang-thep {\"task\":\"scoreDossier\"}",
                        "DECISION_MADE committee.cdcs-gang-thep cdcs-gang-thep {\"outcome\":\"RECOGNISE\","
                                + "\"decisionNumber\":\"12/QĐ-cdcs-gang-thep\",\"decidedOn\":\"2026-11-20\"}")
                .noneMatch(row -> row.contains("AGREE") || row.contains("25") || row.contains("Phòng họp"));
    }

    @Test
    void aRefusedSubmissionLeavesNoEntry() {
        DrivenCase subject = cases.file(aRequest());
        String task = subject.task("appraiseDossier").id();
        tasks.claim(task, "officer.cdcs-gang-thep");

        assertThatThrownBy(() -> tasks.submit(task, "{\"outcome\":\"REFUSE\"}", "officer.cdcs-gang-thep"));
        assertThat(AuditRowsOf.log(jdbc, AuditAction.TASK_SUBMITTED)).isEmpty();

        tasks.submit(task, Submissions.accept(), "officer.cdcs-gang-thep");
        assertThat(AuditRowsOf.log(jdbc, AuditAction.TASK_SUBMITTED)).hasSize(1);
    }

    @Test
    void anEntryIsUndoneWithItsCauseUnlessItHappenedAnyway() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            log.record(AuditEntry.of(AuditAction.TASK_SUBMITTED).by("undone"));
            log.record(AuditEntry.of(AuditAction.ACCESS_REFUSED).by("kept").inAnyCase());
            status.setRollbackOnly();
        });

        assertThat(AuditRowsOf.log(jdbc)).containsExactly("ACCESS_REFUSED kept null null");
    }

    @Test
    void aReadInsideAReadOnlyTransactionIsKept() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status ->
                log.record(AuditEntry.of(AuditAction.CONFIDENTIAL_READ).by("reader")));

        assertThat(AuditRowsOf.log(jdbc)).containsExactly("CONFIDENTIAL_READ reader null null");
    }

    @Test
    void aReadOfTheConfidentialPartIsKeptButNotByAnAuthorNorWithoutSuchAPart() {
        DrivenCase secret = cases.file(aRequest().with("confidentialInformation", "Tỷ lệ phối liệu."));
        DrivenCase open = cases.file(aRequest().titled("Không có gì bí mật"));

        views.detail(secret.initiative(), "member.cdcs-gang-thep");
        views.detail(secret.initiative(), "auditor.cdcs-gang-thep");
        views.detail(open.initiative(), "officer.cdcs-gang-thep");
        assertThat(AuditRowsOf.log(jdbc, AuditAction.CONFIDENTIAL_READ)).isEmpty();

        views.detail(secret.initiative(), "officer.cdcs-gang-thep");
        assertThat(AuditRowsOf.log(jdbc, AuditAction.CONFIDENTIAL_READ))
                .containsExactly("CONFIDENTIAL_READ officer.cdcs-gang-thep cdcs-gang-thep null");
    }

    @Test
    void aWithdrawalIsKept() {
        cases.file(aRequest()).withdraw("member.cdcs-gang-thep");

        assertThat(AuditRowsOf.log(jdbc, AuditAction.REQUEST_WITHDRAWN))
                .containsExactly("REQUEST_WITHDRAWN member.cdcs-gang-thep cdcs-gang-thep null");
    }

    @Test
    void passwordsAndEndedSessionsAreKeptWithoutThePassword() {
        String account = "audited.cdcs-gang-thep";
        reorganisation.admit(account, "MEMBER", STEEL, clock.today());

        String first = security.giveFirstPassword(account);
        security.signOutEverywhere(account);

        assertThat(AuditRowsOf.log(jdbc, AuditAction.PASSWORD_CHANGED)).hasSize(1);
        assertThat(AuditRowsOf.log(jdbc, AuditAction.ADMINISTRATION))
                .singleElement()
                .asString()
                .contains("SignOutEverywhere", account);
        assertThat(AuditRowsOf.log(jdbc)).noneMatch(row -> row.contains(first));
    }

    @Test
    void aRefusedLookAtACaseIsKeptOnceAnHour() {
        DrivenCase subject = cases.file(aRequest());

        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> visibility.visibleTo("officer.caobang", subject.id()))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> visibility.visibleTo("officer.caobang", "no-such-case"))
                .isInstanceOf(NotVisible.class);
        assertThat(AuditRowsOf.log(jdbc, AuditAction.ACCESS_REFUSED))
                .containsExactly("ACCESS_REFUSED officer.caobang cdcs-gang-thep null");

        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> visibility.visibleTo("officer.caobang", subject.id()));
        assertThat(AuditRowsOf.log(jdbc, AuditAction.ACCESS_REFUSED)).hasSize(2);
    }

    @Test
    void anAuditorReadsTheCasesOfTheUnitAndNobodyElses() {
        DrivenCase subject = cases.file(aRequest());

        assertThat(found(STEEL_AUDITOR, Map.of("case", subject.id()))).isEqualTo(1);
        assertThat(found(STEEL_AUDITOR, Map.of("case", subject.initiative().receiptNumber())))
                .isEqualTo(1);
        assertThat(found("auditor.caobang", Map.of())).isZero();
        assertThat(found("admin", Map.of())).isZero();
        assertThatThrownBy(() -> found("member.cdcs-gang-thep", Map.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> found("officer.cdcs-gang-thep", Map.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void signInsAreReadByTheAuditorsOfThePersonsUnitsAndTheAdministrator() {
        log.record(AuditEntry.of(AuditAction.SIGNED_IN).by("member.cdcs-gang-thep"));
        log.record(AuditEntry.of(AuditAction.SIGNED_IN).by("member.caobang"));
        log.record(AuditEntry.of(AuditAction.ADMINISTRATION).by("admin"));

        assertThat(found(STEEL_AUDITOR, Map.of())).isEqualTo(1);
        assertThat(found("auditor.caobang", Map.of())).isEqualTo(1);
        assertThat(found("admin", Map.of())).isEqualTo(3);
    }

    @Test
    void importingTheSameOrganisationAgainKeepsNothingAndAnAppointmentOneEntry() throws Exception {
        organisationImport.load(
                new ClassPathResource("demo/organisation.json").getContentAsString(StandardCharsets.UTF_8));
        assertThat(AuditRowsOf.log(jdbc)).isEmpty();

        reorganisation.appoint("officer.caobang", "AUDITOR", STEEL, LocalDate.of(2026, 11, 1));
        assertThat(AuditRowsOf.log(jdbc))
                .containsExactly("ORGANISATION_CHANGED null cdcs-gang-thep "
                        + "{\"change\":\"POST_OPENED\",\"role\":\"AUDITOR\",\"from\":\"2026-11-01\"}");
        assertThat(found("officer.caobang", Map.of())).isEqualTo(1);
    }

    @Test
    void theAuditorsOfTheSuccessorReadWhatADissolvedUnitLeft() {
        log.record(AuditEntry.of(AuditAction.EXPORTED).by("x").at(STEEL));
        assertThat(found("auditor.caobang", Map.of("action", "EXPORTED"))).isZero();

        reorganisation.dissolve(STEEL, LocalDate.of(2026, 11, 10), "caobang");

        assertThat(found("auditor.caobang", Map.of("action", "EXPORTED"))).isEqualTo(1);
    }

    @Test
    void everyFilterNarrows() {
        log.record(AuditEntry.of(AuditAction.SIGNED_IN).by("member.cdcs-gang-thep"));
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        log.record(AuditEntry.of(AuditAction.SIGNED_OUT).by("officer.cdcs-gang-thep"));
        log.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by("officer.cdcs-gang-thep")
                .inCase("case-1", "0001/2026/TN", STEEL));

        assertThat(found(STEEL_AUDITOR, Map.of())).isEqualTo(3);
        assertThat(found(STEEL_AUDITOR, Map.of("to", "2026-11-20"))).isEqualTo(1);
        assertThat(found(STEEL_AUDITOR, Map.of("from", "2026-11-21"))).isEqualTo(2);
        assertThat(found(STEEL_AUDITOR, Map.of("from", "2026-11-20", "to", "2026-11-22")))
                .isEqualTo(3);
        assertThat(found(STEEL_AUDITOR, Map.of("account", "officer.cdcs-gang-thep")))
                .isEqualTo(2);
        assertThat(found(STEEL_AUDITOR, Map.of("action", "SIGNED_OUT"))).isEqualTo(1);
        assertThat(found(STEEL_AUDITOR, Map.of("case", "0001/2026/tn"))).isEqualTo(1);
        assertThat(found(STEEL_AUDITOR, Map.of("unit", STEEL))).isEqualTo(1);
        assertThat(found(STEEL_AUDITOR, Map.of("unit", "caobang"))).isZero();
        assertThat(found(STEEL_AUDITOR, Map.of("address", "10.0.0.1"))).isZero();
    }

    @Test
    void whatDoesNotFitIsShortenedAndWhatTheDatabaseRefusesIsTakenOut() {
        log.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by("x".repeat(100))
                .inCase("c", "số\u0000một", STEEL)
                .with("file", "\"".repeat(2000))
                .with("command", "ế".repeat(2000)));

        assertThat(AuditRowsOf.log(jdbc)).singleElement().asString().contains("…");
    }

    private long found(String account, Map<String, String> query) {
        var page = trail.find(AuditFilter.read(query, days), account, Locale.ROOT);
        assertThat(page.items()).hasSize((int) page.total());
        return page.total();
    }
}
