package vn.sovang.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.council.ListBallotSubmission.Row;
import vn.sovang.shared.Violation;

/** What a ballot on a list of three may say, the third being the member's own nomination. */
class ListBallotSubmissionTest {

    private static final Set<String> LIST = Set.of("one", "two", "own");
    private static final Set<String> OWN = Set.of("own");

    @Test
    void aVoteOnEveryOtherRowIsABallot() {
        assertThat(problems(agree("one"), new Row("two", Vote.DISAGREE, null))).isEmpty();
        assertThat(problems(agree("one"), new Row("two", null, Conflict.RELATIVE)))
                .isEmpty();
    }

    @Test
    void everyRowIsAnsweredOnceAndNoOther() {
        assertThat(problems(agree("one"))).containsExactly("rows votesMissing");
        assertThat(problems(agree("one"), agree("two"), agree("two")))
                .containsExactly("rows[2].nomineeId ballotRowTwice");
        assertThat(problems(agree("one"), agree("two"), agree("three")))
                .containsExactly("rows[2].nomineeId notOnBallot");
        assertThat(problems(agree("one"), agree("two"), agree("own")))
                .containsExactly("rows[2].nomineeId recusedFromRow");
    }

    @Test
    void aRowHasAVoteOrAConflict() {
        assertThat(problems(agree("one"), new Row("two", null, null))).containsExactly("rows[1].vote required");
        assertThat(problems(agree("one"), new Row("two", Vote.AGREE, Conflict.OTHER)))
                .containsExactly("rows[1].vote notWithConflict");
        assertThat(problems(agree("one"), new Row("two", null, Conflict.AUTHOR)))
                .containsExactly("rows[1].conflict notAChoice");
    }

    @Test
    void rowsThatAreMissingOrEmptyAreNoBallot() {
        List<Violation> violations = new ArrayList<>();
        new ListBallotSubmission(null, null).check(LIST, OWN, violations);
        new ListBallotSubmission(Arrays.asList(null, agree("one"), agree("two")), null).check(LIST, OWN, violations);
        assertThat(violations).isEmpty();
    }

    private static Row agree(String item) {
        return new Row(item, Vote.AGREE, null);
    }

    private static List<String> problems(Row... rows) {
        List<Violation> violations = new ArrayList<>();
        new ListBallotSubmission(List.of(rows), null).check(LIST, OWN, violations);
        return violations.stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }
}
