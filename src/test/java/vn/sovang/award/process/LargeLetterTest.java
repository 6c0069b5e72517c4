package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.UPPER;
import static vn.sovang.award.Nominations.member;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.award.Honours;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.NomineeEntry;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Timeline;

/** Three hundred nominees through three levels: one ballot per member, one decision per level. */
@SovangTest
class LargeLetterTest {

    private static final List<String> FORMS = List.of("giay-khen-cdcs", "giay-khen-cap-tren", "bang-khen-tinh");

    @Autowired
    Letters letters;

    @Autowired
    Honours honours;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Timeline time;

    @Autowired
    ObjectMapper json;

    @Test
    void threeHundredNomineesGoThroughThreeLevels() throws Exception {
        List<NomineeEntry> list = IntStream.rangeClosed(1, 300)
                .mapToObj(row -> member("Đoàn viên %03d".formatted(row), FORMS.get(row % 3), List.of()))
                .toList();
        DrivenLetter subject = letters.prepare(UNIT, list).submitLetter().acceptAll();

        assertThat(subject.tasks("voteOnNominees")).as("one task per member").hasSize(5);
        String ballot = subject.ballot("council1." + UNIT, nominee -> true);
        assertThat(ballot.length()).as("fits into a request of 1 MB").isLessThan(100_000);
        subject.allAgree().conclude();
        assertThat(json.writeValueAsString(dossiers.of(
                                subject.task("decideNominations").id(), "committee." + UNIT, Locale.ENGLISH))
                        .length())
                .isLessThan(2_000_000);
        assertThat(subject.decision(nominee -> null).length()).isLessThan(200_000);
        assertThat(longestVariable()).as("no list in a process variable").isLessThan(300);

        subject.decide();
        assertThat(honours.ofCase(subject.id())).hasSize(100);
        subject.forward();
        assertThat(subject.unit()).isEqualTo(UPPER);
        subject.passCouncil().decide();
        assertThat(honours.ofCase(subject.id())).hasSize(200);
        subject.forward();
        assertThat(subject.unit()).isEqualTo("caobang");
        assertThat(subject.acceptAll().tasks("voteOnNominees")).hasSize(7);
        subject.allAgree().conclude();
        assertThat(subject.status()).isEqualTo(LetterStatus.CONSULTATION);
        time.passTo(
                subject.letter()
                        .dueAt()
                        .atZone(TimeConfiguration.VIETNAM)
                        .toLocalDate()
                        .plusDays(1),
                LocalTime.NOON);
        subject.decide();

        assertThat(subject.status()).isEqualTo(LetterStatus.COMPLETED);
        assertThat(subject.statuses()).hasSize(300).containsOnly(NomineeStatus.AWARDED);
        assertThat(honours.ofCase(subject.id())).hasSize(300);
        assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
    }

    private int longestVariable() {
        return jdbc.sql("select coalesce(max(length(text_)), 0) from act_ru_variable")
                .query(Integer.class)
                .single();
    }
}
