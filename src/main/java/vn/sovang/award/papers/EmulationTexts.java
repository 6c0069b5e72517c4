package vn.sovang.award.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.CouncilTexts;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ItemRecusal;
import vn.sovang.council.ListVotes;
import vn.sovang.council.PanelMember;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.word.CountText;
import vn.sovang.document.word.MemberLine;
import vn.sovang.document.word.NomineeLine;
import vn.sovang.organisation.Organisation;

/** What an emulation council voted on a list: counts for each row, never who voted how. */
@Component
class EmulationTexts {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final CouncilTexts councils;
    private final AwardLetters letters;
    private final NomineeTexts nominees;
    private final Organisation organisation;
    private final PaperWords words;

    EmulationTexts(
            CouncilSessions sessions,
            ListVotes votes,
            CouncilTexts councils,
            AwardLetters letters,
            NomineeTexts nominees,
            Organisation organisation,
            PaperWords words) {
        this.sessions = sessions;
        this.votes = votes;
        this.councils = councils;
        this.letters = letters;
        this.nominees = nominees;
        this.organisation = organisation;
        this.words = words;
    }

    /** Rows that were put to the vote, with what came of each; a sealed vote tells nothing. */
    List<NomineeLine> lines(AwardLetter letter, CouncilSession session) {
        Map<String, ItemOutcome> outcomes = session.isOpened() ? votes.outcomes(session.id()) : Map.of();
        return PaperFigures.numbered(items(letter, session), (number, nominee) -> {
            Optional<ItemOutcome> outcome = Optional.ofNullable(outcomes.get(nominee.id()));
            return nominees.line(
                    number,
                    letter,
                    nominee,
                    outcome.map(this::votes).orElse(null),
                    outcome.map(this::result).orElse(null),
                    null);
        });
    }

    private List<Nominee> items(AwardLetter letter, CouncilSession session) {
        Map<String, Nominee> byId =
                letters.nominees(letter.id()).stream().collect(Collectors.toMap(Nominee::id, Function.identity()));
        return votes.items(session.id()).stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    private String votes(ItemOutcome outcome) {
        return words.text(
                "paper.votes", outcome.count().agreed(), outcome.count().entitled());
    }

    private String result(ItemOutcome outcome) {
        return words.text("paper.item." + outcome.outcome());
    }

    /** Members kept from the whole list, then those kept from rows of it. */
    List<MemberLine> excluded(AwardLetter letter, CouncilSession session) {
        List<MemberLine> lines = new ArrayList<>(councils.excluded(session));
        Map<String, Map<Integer, String>> byMember = recusedRows(letter, session);
        for (PanelMember member : sessions.panel(session.id())) {
            Map<Integer, String> rows = byMember.get(member.account());
            if (member.isEntitled() && rows != null) {
                lines.add(new MemberLine(
                        String.valueOf(lines.size() + 1),
                        organisation.nameOf(member.account()),
                        councils.seat(member),
                        rows.entrySet().stream()
                                .map(row -> words.text("paper.recusedRow", row.getKey(), row.getValue()))
                                .collect(Collectors.joining("; "))));
            }
        }
        return lines;
    }

    /** Conflicts by account and place in the list of the minutes. */
    private Map<String, Map<Integer, String>> recusedRows(AwardLetter letter, CouncilSession session) {
        List<String> order = items(letter, session).stream().map(Nominee::id).toList();
        Map<String, Map<Integer, String>> rows = new TreeMap<>();
        for (ItemRecusal recusal : votes.recusals(session.id())) {
            rows.computeIfAbsent(recusal.account(), account -> new TreeMap<>())
                    .put(order.indexOf(recusal.itemId()) + 1, councils.conflict(recusal.conflict()));
        }
        return rows;
    }

    /** How many could vote and how many did; the result stands beside each row. */
    CountText count(CouncilSession session) {
        Set<String> filed = sessions.filed(session.id());
        List<String> entitled = sessions.panel(session.id()).stream()
                .filter(PanelMember::isEntitled)
                .map(PanelMember::account)
                .toList();
        return new CountText(
                String.valueOf(entitled.size()),
                String.valueOf(entitled.stream().filter(filed::contains).count()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
