package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.UPPER;
import static vn.sovang.award.Nominations.member;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.award.Consultations;
import vn.sovang.award.NewOpinion;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Timeline;
import vn.sovang.support.WebSession;

/** The province consults the public on a list that came up from a school. */
@SovangTest
class ConsultationTest {

    private static final String PROVINCE = "caobang";
    private static final String SAID = "Đề nghị làm rõ <b>{{7*7}}</b> thành tích.";

    @Autowired
    Letters letters;

    @Autowired
    Consultations consultations;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    Timeline time;

    @LocalServerPort
    int port;

    private DrivenLetter subject;
    private String base;

    @BeforeEach
    void theListIsPublished() {
        base = "http://localhost:" + port;
        subject = letters.prepare(UNIT, List.of(member("Đoàn viên 01", "bang-khen-tinh", List.of())))
                .submitLetter()
                .passCouncil()
                .decide()
                .forward()
                .passCouncil()
                .decide()
                .forward()
                .passCouncil();
    }

    @Test
    void everybodyReadsWhoIsNominatedForWhatAndNothingMore() throws Exception {
        HttpResponse<String> page = WebSession.anonymous(base).get("/lay-y-kien/" + subject.id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Đoàn viên 01", "Giáo viên", "Bằng khen")
                .doesNotContain("Thành tích của", "1000000", "1.000.000", "@sovang.example", "<textarea");
        assertThat(WebSession.anonymous(base).get("/lay-y-kien").body()).contains(subject.id());
    }

    @Test
    void anOpinionIsReadByThoseWhoWorkOnTheListOnly() throws Exception {
        WebSession member = WebSession.of(base, "member.cdcs-gang-thep");
        String path = "/lay-y-kien/" + subject.id();
        member.get(path);
        String fields =
                "nomineeId=" + subject.nominee(1).id() + "&text=" + URLEncoder.encode(SAID, StandardCharsets.UTF_8);

        assertThat(member.form(path, fields).statusCode()).isEqualTo(302);

        assertThat(member.get(path).body()).doesNotContain("làm rõ");
        assertThat(consultations.opinions(subject.id())).singleElement().satisfies(opinion -> {
            assertThat(opinion.account()).isEqualTo("member.cdcs-gang-thep");
            assertThat(opinion.text()).isEqualTo(SAID);
        });
        afterTheEnd();
        String decision = subject.task("decideNominations").id();
        for (String reader : List.of("officer.", "secretary.", "committee.")) {
            assertThat(opinionsFor(decision, reader + PROVINCE)).hasSize(1);
            assertThat(opinionsFor(decision, reader + UNIT)).isEmpty();
            assertThat(opinionsFor(decision, reader + UPPER)).isEmpty();
        }
    }

    @Test
    void whatCannotBeAnOpinionIsRefused() throws Exception {
        WebSession member = WebSession.of(base, "member.cdcs-gang-thep");
        String path = "/lay-y-kien/" + subject.id();
        member.get(path);

        assertThat(member.form(path, "text=").statusCode()).isEqualTo(400);
        assertThat(member.form(path, "text=" + "x".repeat(2001)).statusCode()).isEqualTo(400);
        assertThat(member.form(path, "text=x&nomineeId=nobody").statusCode()).isEqualTo(400);
        assertThat(WebSession.anonymous(base).form(path, "text=x").statusCode()).isNotEqualTo(200);
        assertThatThrownBy(() -> consultations.state("nothing", new NewOpinion(null, "x"), "member.caobang"))
                .isInstanceOf(NotVisible.class);
        for (int number = 0; number < 20; number++) {
            consultations.state(subject.id(), new NewOpinion(null, "Ý kiến " + number), "member.caobang");
        }
        assertThatThrownBy(() -> consultations.state(subject.id(), new NewOpinion(null, "x"), "member.caobang"))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void afterTheEndThereIsNoPageAndNoOpinion() throws Exception {
        afterTheEnd();

        assertThat(WebSession.anonymous(base).get("/lay-y-kien/" + subject.id()).statusCode())
                .isEqualTo(404);
        assertThat(WebSession.anonymous(base).get("/lay-y-kien").body()).doesNotContain(subject.id());
        assertThatThrownBy(() -> consultations.state(subject.id(), new NewOpinion(null, "x"), "member.caobang"))
                .isInstanceOf(AlreadyDone.class);
    }

    private void afterTheEnd() {
        time.passTo(
                subject.letter()
                        .dueAt()
                        .atZone(TimeConfiguration.VIETNAM)
                        .toLocalDate()
                        .plusDays(1),
                LocalTime.NOON);
    }

    private List<LetterDossier.OpinionInfo> opinionsFor(String task, String reader) {
        return ((LetterDossier) dossiers.of(task, reader, Locale.ENGLISH).own()).opinions();
    }
}
