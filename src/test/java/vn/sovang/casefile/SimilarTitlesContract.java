package vn.sovang.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.TestClock;

/** Cases whose titles resemble each other are found in every unit, of every year, and however they ended. */
abstract class SimilarTitlesContract {

    @Autowired
    SimilarTitles similar;

    @Autowired
    Cases cases;

    @Autowired
    TestClock clock;

    @Test
    void similarTitlesOfOtherUnitsYearsAndEndsAreFoundTheMostSimilarFirst() {
        DrivenCase refused =
                cases.file(aRequest().titled("Chống âm kho vật tư")).refuseDossier("Chưa đủ căn cứ.");
        DrivenCase elsewhere =
                cases.file(aRequest().at("cdcs-thpt-chuyen").titled("Giải pháp chống ẩm kho vật tư y tế"));
        cases.file(aRequest().titled("Gá kẹp nhanh cho máy phay"));
        clock.set(clock.instant().plus(Duration.ofDays(60)));

        DrivenCase asked = cases.file(aRequest().titled("Chống ẩm “kho vật tư”"));

        assertThat(similar.to(asked.id())).extracting(CaseFile::id).containsExactly(refused.id(), elsewhere.id());
    }

    @Test
    void tenAreEnough() {
        for (int number = 10; number < 22; number++) {
            cases.file(aRequest().titled("Thu hồi nhiệt khí thải lò cao số " + number));
        }
        DrivenCase asked = cases.file(aRequest().titled("Thu hồi nhiệt khí thải lò cao"));

        assertThat(similar.to(asked.id())).hasSize(10);
    }
}
