package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casework.TaskDesk;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;

/** Submission, fact, engine and consequences are one transaction: when one fails, nothing has happened. */
@SovangTest
class TransactionTest {

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Database database;

    @Autowired
    GoldenBook book;

    @Autowired
    SubmitterMail mail;

    @Test
    void aDecisionThatCannotBeEnteredInTheBookIsNoDecision() {
        DrivenCase subject = cases.file(aRequest()).passCouncil();
        tasks.claim(subject.task("decideRecognition").id(), "committee.cdcs-gang-thep");
        Map<String, List<String>> before = database.content();
        doThrow(new IllegalStateException("the book is out of reach"))
                .when(book)
                .append(any());

        assertThatThrownBy(subject::recognise).isInstanceOf(RuntimeException.class);

        assertThat(database.content()).isEqualTo(before);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.DECISION);

        doCallRealMethod().when(book).append(any());
        subject.recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(book.entriesOf(subject.id())).hasSize(1);
    }

    @Test
    void aRequestWhoseReceiptCannotBeWrittenIsNotFiled() {
        Map<String, List<String>> before = database.content();
        doThrow(new IllegalStateException("the outbox is out of reach"))
                .when(mail)
                .tellSubmitter(any(), any());

        assertThatThrownBy(() -> cases.file(aRequest())).isInstanceOf(RuntimeException.class);

        assertThat(database.content()).isEqualTo(before);
        doCallRealMethod().when(mail).tellSubmitter(any(), any());
        assertThat(cases.file(aRequest()).initiative().receiptNumber()).startsWith("0001/");
    }

    @Test
    void aRefusedSubmissionChangesNothing() {
        DrivenCase subject = cases.file(aRequest());
        String task = subject.task("appraiseDossier").id();
        tasks.claim(task, "officer.cdcs-gang-thep");
        Map<String, List<String>> before = database.content();

        assertThatThrownBy(() -> tasks.submit(task, "{\"outcome\":\"REFUSE\"}", "officer.cdcs-gang-thep"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tasks.submit(task, Submissions.accept(), "member.cdcs-gang-thep"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.submit(task, Submissions.accept(), "officer.caobang"))
                .isInstanceOf(NotVisible.class);

        assertThat(database.content()).isEqualTo(before);
    }
}
