package vn.sovang.award.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ItemRecusal;
import vn.sovang.council.ListVotes;
import vn.sovang.council.PanelMember;
import vn.sovang.council.Vote;
import vn.sovang.council.process.CouncilInfo;
import vn.sovang.council.process.CouncilView;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;

/** A vote on a list as reviewers may see it: who has filed at any time, what was voted only after the count. */
@Component
class ListView {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final CouncilView councils;
    private final Organisation organisation;
    private final Messages messages;

    ListView(
            CouncilSessions sessions,
            ListVotes votes,
            CouncilView councils,
            Organisation organisation,
            Messages messages) {
        this.sessions = sessions;
        this.votes = votes;
        this.councils = councils;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** Panel, rule and minutes. */
    CouncilInfo council(CouncilSession session, Locale locale) {
        return councils.ofList(session, locale);
    }

    LetterDossier.ListTally tally(CouncilSession session, Locale locale) {
        int entitled = (int) sessions.panel(session.id()).stream()
                .filter(PanelMember::isEntitled)
                .count();
        int filed = entitled - sessions.awaited(session.id()).size();
        Collection<ItemOutcome> outcomes = votes.outcomes(session.id()).values();
        boolean opened = !outcomes.isEmpty();
        return new LetterDossier.ListTally(
                entitled,
                filed,
                opened ? count(outcomes, CouncilOutcome.PASSED) : null,
                opened ? count(outcomes, CouncilOutcome.NOT_PASSED) : null,
                opened ? count(outcomes, CouncilOutcome.NO_QUORUM) : null,
                session.outcome() == null ? null : session.outcome().name(),
                session.outcome() == null ? null : messages.text(locale, "outcome." + session.outcome()));
    }

    private static int count(Iterable<ItemOutcome> outcomes, CouncilOutcome outcome) {
        int count = 0;
        for (ItemOutcome item : outcomes) {
            count += item.outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    /** Who voted what in an open vote; before the count a member sees the own ballot only. */
    List<LetterDossier.BallotInfo> ballots(CouncilSession session, String reader, Locale locale) {
        Map<String, Map<String, String>> recusals = new HashMap<>();
        for (ItemRecusal recusal : votes.recusals(session.id())) {
            recusals.computeIfAbsent(recusal.account(), account -> new HashMap<>())
                    .put(recusal.itemId(), messages.text(locale, "conflict." + recusal.conflict()));
        }
        return votes.ballots(session.id()).stream()
                .filter(ballot -> session.isCounted() || ballot.account().equals(reader))
                .map(ballot -> new LetterDossier.BallotInfo(
                        organisation.nameOf(ballot.account()),
                        names(ballot.votes()),
                        recusals.getOrDefault(ballot.account(), Map.of()),
                        ballot.commentText(),
                        ballot.filedAt()))
                .toList();
    }

    private static Map<String, String> names(Map<String, Vote> votes) {
        Map<String, String> names = new HashMap<>();
        votes.forEach((item, vote) -> names.put(item, vote.name()));
        return names;
    }
}
