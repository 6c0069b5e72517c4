package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangPostgresTest;

/** Secret ballots on PostgreSQL, which marks every row with the transaction that wrote it. */
@SovangPostgresTest
class SecretBallotIT extends SecretBallotContract {

    @Test
    void theMarkOfTheTransactionIsTheLastCastForAllBallots() {
        DrivenCase subject = cases.file(aRequest()).accept();

        for (int seat = 1; seat <= 4; seat++) {
            subject.scoreAs(member(seat), sheet(seat, seat, seat, "AGREE", seat == 1 ? "Chỉ một nhận xét." : null));
            List<String> lastCast = traces.transactionsOf("ballot_cast", "account = '" + member(seat) + "'");
            assertThat(traces.transactionsOf("secret_ballot", "true")).isEqualTo(lastCast);
            assertThat(traces.transactionsOf("secret_ballot_comment", "true"))
                    .as("also when the last voter wrote no comment")
                    .isEqualTo(lastCast);
        }
        assertThat(traces.transactionsOf("ballot_cast", "true")).hasSize(4);
    }
}
