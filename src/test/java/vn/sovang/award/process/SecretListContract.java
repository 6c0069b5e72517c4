package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.members;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Timeline;
import vn.sovang.support.VoteTraces;

/** An emulation council that votes secretly on a list of twelve, through the process and Tasklist's own door. */
@ExtendWith(OutputCaptureExtension.class)
abstract class SecretListContract {

    private static final String COMMENT = "Nhận xét viết riêng của một thành viên";

    @Autowired
    Letters letters;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    FormService formService;

    @Autowired
    IdentityService identityService;

    @Autowired
    VoteTraces traces;

    @Autowired
    Timeline time;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void theCouncilVotesSecretly() {
        reorganisation.emulationCouncilVotesSecretly(UNIT, true);
    }

    @Test
    void noTableOfApplicationOrEngineTellsWhoVotedWhat(CapturedOutput log) {
        DrivenLetter subject = letters.prepare(UNIT, members(12)).submitLetter().acceptAll();
        VoteTraces.Snapshot before = traces.snapshot();

        submitInTasklist(subject, member(1), row -> row % 2 == 0);
        VoteTraces.Snapshot during = traces.snapshot();
        for (int seat = 2; seat <= 5; seat++) {
            int number = seat;
            subject.voteAs(member(seat), nominee -> nominee.rowNumber() % number != 0);
        }
        VoteTraces.Snapshot after = traces.snapshot();

        for (VoteTraces.Snapshot snapshot : List.of(during, after)) {
            assertThat(snapshot.newRowsWithAVote(before)).as("votes one by one").isEmpty();
            assertThat(snapshot.newRowsThatSay(COMMENT, before)).containsOnlyKeys("secret_ballot_comment");
        }
        assertThat(during.newRows("ballot_cast", before)).hasSize(1);
        assertThat(during.newRows("list_ballot", before)).isEmpty();
        assertThat(during.newRows("item_outcome", before)).isEmpty();
        assertThat(log.getAll()).doesNotContain(COMMENT, "DISAGREE");
    }

    @Test
    void nothingIsSeenBeforeTheCountAndOnlySumsAfterIt() throws Exception {
        DrivenLetter subject = letters.prepare(UNIT, members(3)).submitLetter().acceptAll();
        String open = subject.taskOf("voteOnNominees", member(5)).id();
        for (int seat = 1; seat <= 4; seat++) {
            subject.voteAs(member(seat), nominee -> nominee.rowNumber() != 3);
        }
        for (String reader : List.of(member(1), member(5), "officer." + UNIT, "secretary." + UNIT)) {
            LetterDossier sealed =
                    (LetterDossier) dossiers.of(open, reader, Locale.ENGLISH).own();
            assertThat(sealed.nominees())
                    .extracting(LetterDossier.NomineeInfo::vote)
                    .containsOnlyNulls();
            assertThat(sealed.ballots()).isEmpty();
            assertThat(sealed.council().comments()).isEmpty();
            assertThat(sealed.tally()).isEqualTo(new LetterDossier.ListTally(5, 4, null, null, null, null, null));
            assertThat(json.writeValueAsString(sealed)).doesNotContain("\"AGREE\"", "\"agreed\"");
        }

        subject.voteAs(member(5), nominee -> true);

        LetterDossier opened =
                (LetterDossier) dossiers.of(subject.task("concludeSession").id(), "secretary." + UNIT, Locale.ENGLISH)
                        .own();
        assertThat(opened.tally().passed()).isEqualTo(2);
        assertThat(opened.nominees().get(2).vote().agreed()).isEqualTo(1);
        assertThat(opened.ballots()).isEmpty();
        subject.conclude();
        assertThat(subject.statuses())
                .containsExactly(NomineeStatus.PASSED, NomineeStatus.PASSED, NomineeStatus.NOT_PASSED);
    }

    @Test
    void withoutQuorumNothingOfTheResultIsKept() {
        DrivenLetter subject = letters.prepare(UNIT, members(3)).submitLetter().acceptAll();
        VoteTraces.Snapshot before = traces.snapshot();
        subject.voteAs(member(1), nominee -> true);
        time.passTo(subject.tasks("voteOnNominees").get(0).dueOn().plusDays(1), LocalTime.NOON);

        VoteTraces.Snapshot during = traces.snapshot();
        assertThat(during.newRows("item_outcome", before)).isEmpty();
        assertThat(during.newRowsThatSay("name_=agreed", before)).isEmpty();
        subject.closeWithoutQuorum().conclude();

        VoteTraces.Snapshot closed = traces.snapshot();
        assertThat(closed.newRows("item_outcome", before)).isEmpty();
        assertThat(closed.newRows("nominee_vote_result", before))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).contains("agreed=0").contains("disagreed=0"));
    }

    /** As the engine's own REST API does for Tasklist. */
    private void submitInTasklist(DrivenLetter subject, String account, IntPredicate agree) {
        String ballot = subject.ballot(account, nominee -> agree.test(nominee.rowNumber()))
                .replace("\"comment\":null", "\"comment\":\"" + COMMENT + "\"");
        assertThat(ballot).contains(COMMENT);
        identityService.setAuthenticatedUserId(account);
        try {
            formService.submitTaskForm(
                    subject.taskOf("voteOnNominees", account).id(),
                    Variables.putValueTyped(
                            "submission", SpinValues.jsonValue(ballot).create()));
        } finally {
            identityService.clearAuthentication();
        }
        subject.runContinuations();
    }

    private static String member(int seat) {
        return "council" + seat + "." + UNIT;
    }
}
