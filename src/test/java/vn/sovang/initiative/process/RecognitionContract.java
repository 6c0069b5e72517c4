package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookSearch;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.Paging;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Mails;

/** The main flow: from the base up the organisation tree as far as the authors registered. */
abstract class RecognitionContract {

    @Autowired
    Cases cases;

    @Autowired
    GoldenBook book;

    @Autowired
    Mails mails;

    @Test
    void aBaseUnderASectorUnionGoesThroughThreeTiersToTheProvince() {
        DrivenCase subject = cases.file(aRequest().at("cdcs-thpt-chuyen").aimingAt("PROVINCIAL"));

        subject.recogniseHere().propose();
        assertThat(subject.unit()).isEqualTo("caobang-giaoduc");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.APPRAISAL);
        subject.recogniseHere().propose();
        assertThat(subject.unit()).isEqualTo("caobang");
        subject.recogniseHere();

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(subject.initiative().recognisedTier()).isEqualTo(Tier.PROVINCIAL);
        assertThat(subject.openTasks()).isEmpty();
        assertThat(subject.history())
                .containsExactly(
                        "cdcs-thpt-chuyen FILING FILED",
                        "cdcs-thpt-chuyen INTAKE RECEIVED",
                        "cdcs-thpt-chuyen APPRAISAL ACCEPT",
                        "cdcs-thpt-chuyen COUNCIL_REVIEW CONVENED",
                        "cdcs-thpt-chuyen COUNCIL_REVIEW PASSED",
                        "cdcs-thpt-chuyen DECISION RECOGNISE",
                        "cdcs-thpt-chuyen GOLDEN_BOOK ENTERED",
                        "cdcs-thpt-chuyen PROPOSAL PROPOSED",
                        "caobang-giaoduc INTAKE RECEIVED",
                        "caobang-giaoduc APPRAISAL ACCEPT",
                        "caobang-giaoduc COUNCIL_REVIEW CONVENED",
                        "caobang-giaoduc COUNCIL_REVIEW PASSED",
                        "caobang-giaoduc DECISION RECOGNISE",
                        "caobang-giaoduc GOLDEN_BOOK ENTERED",
                        "caobang-giaoduc PROPOSAL PROPOSED",
                        "caobang INTAKE RECEIVED",
                        "caobang APPRAISAL ACCEPT",
                        "caobang COUNCIL_REVIEW CONVENED",
                        "caobang COUNCIL_REVIEW PASSED",
                        "caobang DECISION RECOGNISE",
                        "caobang GOLDEN_BOOK ENTERED");
        assertThat(booksWithEntries()).containsExactlyInAnyOrder("cdcs-thpt-chuyen", "caobang-giaoduc", "caobang");
        assertThat(book.integrity().valid()).isTrue();
    }

    private java.util.List<String> booksWithEntries() {
        return book.search(new GoldenBookSearch(null, null, null, null), Paging.of(0, 50)).items().stream()
                .map(entry -> entry.unitId())
                .toList();
    }
}
