package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.award.Nominations.OFFICER;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NomineeFinding;
import vn.sovang.award.NomineeStatus;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.NewAppeal;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.ShortDossiers;

/** An ad hoc award keeps its facts where letters keep theirs, and is no letter with a list to anybody. */
abstract class LetterOfOneRowContract {

    private static final String DEED = "Thành tích của Đoàn viên 01";

    @Autowired
    ShortDossiers dossiers;

    @Autowired
    Letters drivenLetters;

    @Autowired
    AdHocAwards awards;

    @Autowired
    AwardLetters letters;

    @Autowired
    LetterVisibility lists;

    @Autowired
    Honours honours;

    @Autowired
    AppealDesk appeals;

    @Test
    void itsRowStandsWhereTheDecisionsLead() {
        AdHocAward award = dossiers.file(UNIT);
        assertThat(status(award)).isEqualTo(NomineeStatus.PROPOSED);

        dossiers.award(award, "21/QĐ-CĐCS", "committee." + UNIT);
        assertThat(status(award)).isEqualTo(NomineeStatus.AWARDED);
        Honour honour = awards.honour(award.id()).orElseThrow();
        assertThat(honours.ofNominee(award.id())).contains(honour);

        honours.revoke(honour.id(), "9/QĐ", LocalDate.of(2026, 11, 20), "Khai sai.", "committee." + UNIT);
        assertThat(status(award)).isEqualTo(NomineeStatus.REVOKED);
        honours.reinstate(honour.id(), "10/QĐ", LocalDate.of(2026, 11, 20), "Khai đúng.");
        assertThat(status(award)).isEqualTo(NomineeStatus.AWARDED);
    }

    @Test
    void itIsFoundAsAnAwardAndNowhereAsAList() {
        AdHocAward award = dossiers.file(UNIT);
        DrivenLetter letter = drivenLetters.prepare(UNIT, List.of(member("Đoàn viên 02")));

        assertThat(awards.visibleTo(OFFICER, award.id()).deed()).isEqualTo(award.deed());
        assertThat(lists.sees(OFFICER, award.id())).isTrue();
        assertThatThrownBy(() -> lists.visibleTo(OFFICER, award.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> awards.visibleTo(OFFICER, letter.id())).isInstanceOf(NotVisible.class);
        assertThat(lists.search(OFFICER, null, null, null, null, Paging.of(0, 10))
                        .items())
                .extracting(found -> found.id())
                .containsExactly(letter.id());
        assertThatThrownBy(() -> appeals.preview(new NewAppeal.Subject(AppealKind.NOMINEE, award.id()), OFFICER))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void aDeedThatIsProposedInAListAndAtOnceBlocksBoth() {
        DrivenLetter letter =
                drivenLetters.prepare(UNIT, List.of(member("Đoàn viên 01"))).submitLetter();
        AdHocAward award = dossiers.file(UNIT, Map.of("deed", DEED));

        assertThat(awards.rewardedElsewhere(award)).contains(letter.letter().number());
        assertThat(blockingNow(letter)).containsExactly("notRewardedTwice");
    }

    @Test
    void aDeedRewardedAtOnceBlocksAListAlsoAfterTheHonourWasReinstated() {
        AdHocAward award = dossiers.file(UNIT, Map.of("deed", DEED));
        dossiers.award(award, "21/QĐ-CĐCS", "committee." + UNIT);
        Honour honour = awards.honour(award.id()).orElseThrow();
        DrivenLetter letter =
                drivenLetters.prepare(UNIT, List.of(member("Đoàn viên 01"))).submitLetter();
        assertThat(blockingNow(letter)).containsExactly("notRewardedTwice");

        honours.revoke(honour.id(), "9/QĐ", LocalDate.of(2026, 11, 20), "Khai sai.", "committee." + UNIT);
        assertThat(blockingNow(letter)).isEmpty();

        honours.reinstate(honour.id(), "10/QĐ", LocalDate.of(2026, 11, 20), "Khai đúng.");
        assertThat(blockingNow(letter)).containsExactly("notRewardedTwice");
        assertThat(awards.rewardedElsewhere(award))
                .as("not its own honour")
                .contains(letter.letter().number());
    }

    private List<String> blockingNow(DrivenLetter letter) {
        letters.keepFindings(letter.id(), UNIT);
        return letters.findings(letter.id(), UNIT).stream()
                .filter(NomineeFinding::blocks)
                .map(NomineeFinding::criterion)
                .toList();
    }

    private NomineeStatus status(AdHocAward award) {
        return letters.nominee(award.id()).status();
    }
}
