package vn.sovang.council.process;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sovang.casework.batch.DeskRow.Finding;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ListVotes;
import vn.sovang.council.Tally;
import vn.sovang.shared.Messages;

/** What a council made of a case, in a line or two. */
@Component
public class CouncilFindings {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final Messages messages;

    CouncilFindings(CouncilSessions sessions, ListVotes votes, Messages messages) {
        this.sessions = sessions;
        this.votes = votes;
        this.messages = messages;
    }

    /** Of a session whose outcome is determined. */
    public Finding of(CouncilSession session, Locale locale) {
        return new Finding(
                session.outcome() == CouncilOutcome.PASSED,
                messages.text(locale, "outcome." + session.outcome()),
                session.isOnList() ? ofList(session, locale) : ofDossier(session, locale));
    }

    /** Of a vote that stays sealed nobody learns more than who took part. */
    private List<String> ofDossier(CouncilSession session, Locale locale) {
        Tally tally = sessions.tally(session.id());
        List<String> details = new ArrayList<>();
        details.add(
                tally.agreed() == null
                        ? messages.text(locale, "batch.filed", tally.filed(), tally.entitled())
                        : messages.text(locale, "batch.votes", tally.agreed(), tally.entitled()));
        if (tally.totalAverage() != null) {
            details.add(messages.text(locale, "batch.average", points(tally.totalAverage(), locale)));
        }
        return details;
    }

    private List<String> ofList(CouncilSession session, Locale locale) {
        Collection<ItemOutcome> rows = votes.outcomes(session.id()).values();
        long passed = rows.stream()
                .filter(row -> row.outcome() == CouncilOutcome.PASSED)
                .count();
        return rows.isEmpty() ? List.of() : List.of(messages.text(locale, "batch.rowsPassed", passed, rows.size()));
    }

    private static String points(BigDecimal average, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(average);
    }
}
