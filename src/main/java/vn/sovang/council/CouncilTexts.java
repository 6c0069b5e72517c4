package vn.sovang.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.word.CountText;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.MemberLine;
import vn.sovang.document.word.SessionText;
import vn.sovang.document.word.SheetLine;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;

/** Sessions of councils as documents tell them; what a secret ballot keeps sealed is sealed here as well. */
@Component
public class CouncilTexts {

    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Messages messages;
    private final PaperWords paper;

    CouncilTexts(CouncilSessions sessions, Organisation organisation, Messages messages, PaperWords paper) {
        this.sessions = sessions;
        this.organisation = organisation;
        this.messages = messages;
        this.paper = paper;
    }

    public String nameOfCouncil(String unitName) {
        return paper.text("paper.council.ofUnit", paper.text("paper.council.initiative"), unitName);
    }

    public String kindOfCouncil(CouncilSession session) {
        return paper.text(session.isOnList() ? "paper.council.emulation" : "paper.council.initiative");
    }

    /** @param minutesNumber null when the minutes have none */
    public SessionText text(CouncilSession session, String minutesNumber) {
        Optional<AppliedRule> rule = Optional.ofNullable(session.rule());
        Optional<Minutes> minutes = Optional.ofNullable(session.minutes());
        return new SessionText(
                kindOfCouncil(session) + " "
                        + organisation.unit(session.unitId()).name(),
                String.valueOf(session.round()),
                PaperFigures.day(session.heldOn()),
                minutes.map(Minutes::place).orElse(PaperFigures.BLANK),
                session.chair() == null ? PaperFigures.BLANK : organisation.nameOf(session.chair()),
                session.isConcluded() ? organisation.nameOf(session.concluded().by()) : PaperFigures.BLANK,
                paper.text(session.secretBallot() ? "paper.vote.secret" : "paper.vote.open"),
                rule.map(AppliedRule::quorum).orElse(null),
                rule.map(AppliedRule::agreement).orElse(null),
                rule.map(AppliedRule::legalBasis).orElse(null),
                outcome(session),
                minutes.map(Minutes::conclusion).orElse(null),
                minutesNumber);
    }

    /** Null before the count, and of a list with a quorum, where every item has an outcome of its own. */
    public String outcome(CouncilSession session) {
        boolean byItem = session.isOnList() && session.outcome() != CouncilOutcome.NO_QUORUM;
        return session.outcome() == null || byItem ? null : outcome(session.outcome());
    }

    /** The word for what became of a dossier or of an item of a list. */
    public String outcome(CouncilOutcome outcome) {
        return word("outcome." + outcome);
    }

    public String seat(PanelMember member) {
        return word("seat." + member.seat());
    }

    public String conflict(Conflict conflict) {
        return PaperFigures.lowerFirst(word("conflict." + conflict));
    }

    public List<MemberLine> present(CouncilSession session) {
        Set<String> filed = sessions.filed(session.id());
        return members(session, member -> member.isEntitled() && filed.contains(member.account()), null);
    }

    public List<MemberLine> absent(CouncilSession session) {
        Set<String> filed = sessions.filed(session.id());
        return members(
                session,
                member -> member.isEntitled() && !filed.contains(member.account()),
                paper.text("paper.vote.missing"));
    }

    public List<MemberLine> excluded(CouncilSession session) {
        return members(session, member -> !member.isEntitled(), null);
    }

    private List<MemberLine> members(CouncilSession session, Predicate<PanelMember> which, String note) {
        List<PanelMember> members =
                sessions.panel(session.id()).stream().filter(which).toList();
        return PaperFigures.numbered(
                members,
                (number, member) -> new MemberLine(
                        number,
                        organisation.nameOf(member.account()),
                        word("seat." + member.seat()),
                        member.isEntitled() ? note : PaperFigures.lowerFirst(word("conflict." + member.exclusion()))));
    }

    public CountText count(CouncilSession session) {
        Tally tally = sessions.tally(session.id());
        return new CountText(
                String.valueOf(tally.entitled()),
                String.valueOf(tally.filed()),
                PaperFigures.number(tally.agreed()),
                PaperFigures.number(tally.disagreed()),
                PaperFigures.percent(tally.agreed(), tally.entitled()),
                PaperFigures.decimal(tally.noveltyAverage()),
                PaperFigures.decimal(tally.applicabilityAverage()),
                PaperFigures.decimal(tally.effectivenessAverage()),
                PaperFigures.decimal(tally.totalAverage()));
    }

    /** Sheets with names after an open vote, ballots without names after a secret one. */
    public List<SheetLine> sheets(CouncilSession session) {
        if (session.secretBallot()) {
            return PaperFigures.numbered(
                    sessions.ballots(session.id()),
                    (number, ballot) -> new SheetLine(
                            number,
                            paper.text("paper.vote.ballot"),
                            String.valueOf(ballot.novelty()),
                            String.valueOf(ballot.applicability()),
                            String.valueOf(ballot.effectiveness()),
                            String.valueOf(ballot.total()),
                            vote(ballot.vote()),
                            null));
        }
        List<ScoreSheet> counted = sessions.sheets(session.id()).stream()
                .filter(ScoreSheet::counts)
                .toList();
        return PaperFigures.numbered(
                counted,
                (number, sheet) -> new SheetLine(
                        number,
                        organisation.nameOf(sheet.account()),
                        String.valueOf(sheet.novelty()),
                        String.valueOf(sheet.applicability()),
                        String.valueOf(sheet.effectiveness()),
                        String.valueOf(sheet.total()),
                        vote(sheet.vote()),
                        sheet.commentText()));
    }

    public List<Line> comments(CouncilSession session) {
        List<Line> comments = new ArrayList<>();
        sessions.comments(session.id()).forEach(comment -> comments.add(new Line(comment)));
        return comments;
    }

    private String vote(Vote vote) {
        return paper.text("paper.vote." + vote);
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }
}
