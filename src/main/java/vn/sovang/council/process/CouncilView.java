package vn.sovang.council.process;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.council.ScoreSheet;
import vn.sovang.council.SheetAccess;
import vn.sovang.council.Tally;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Messages;

/**
 * Council sessions as one reader may see them: a member sees no other sheet and no count before filing the own one,
 * nobody else sees sheets before they are counted. What was voted secretly nobody sees before it is opened.
 */
@Component
public class CouncilView {

    private final CouncilSessions sessions;
    private final SheetAccess access;
    private final Organisation organisation;
    private final Messages messages;

    CouncilView(CouncilSessions sessions, SheetAccess access, Organisation organisation, Messages messages) {
        this.sessions = sessions;
        this.access = access;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** @param author true for an author of the case, who learns the result but neither sheets nor counts */
    public CouncilInfo of(CouncilSession session, String reader, boolean author, Locale locale) {
        List<PanelMember> panel = sessions.panel(session.id());
        Set<String> filed = sessions.filed(session.id());
        boolean open = !author && access.mayRead(session, reader);
        Unit unit = organisation.unit(session.unitId());
        return new CouncilInfo(
                session.id(),
                unit.id(),
                unit.name(),
                session.round(),
                session.dueAt(),
                panel.stream().map(member -> member(member, filed, locale)).toList(),
                rule(session),
                session.secretBallot(),
                open ? sheets(session, locale) : List.of(),
                open ? ballots(session, locale) : List.of(),
                open ? sessions.comments(session.id()) : List.of(),
                open ? tally(session, locale) : null,
                minutes(session));
    }

    /** A session on a list: panel, rule and minutes; its votes are shown with the rows, comments of a secret vote here. */
    public CouncilInfo ofList(CouncilSession session, Locale locale) {
        Set<String> filed = sessions.filed(session.id());
        Unit unit = organisation.unit(session.unitId());
        return new CouncilInfo(
                session.id(),
                unit.id(),
                unit.name(),
                session.round(),
                session.dueAt(),
                sessions.panel(session.id()).stream()
                        .map(member -> member(member, filed, locale))
                        .toList(),
                rule(session),
                session.secretBallot(),
                List.of(),
                List.of(),
                session.secretBallot() ? sessions.comments(session.id()) : List.of(),
                null,
                minutes(session));
    }

    private static CouncilInfo.RuleInfo rule(CouncilSession session) {
        AppliedRule rule = session.rule();
        return rule == null ? null : new CouncilInfo.RuleInfo(rule.quorum(), rule.agreement(), rule.legalBasis());
    }

    private CouncilInfo.MinutesInfo minutes(CouncilSession session) {
        return session.isConcluded()
                ? new CouncilInfo.MinutesInfo(
                        session.heldOn(),
                        session.minutes().place(),
                        session.minutes().conclusion(),
                        organisation.nameOf(session.concluded().by()))
                : null;
    }

    private CouncilInfo.MemberInfo member(PanelMember member, Set<String> filed, Locale locale) {
        return new CouncilInfo.MemberInfo(
                member.account(),
                organisation.nameOf(member.account()),
                member.seat().name(),
                messages.text(locale, "seat." + member.seat()),
                member.isEntitled(),
                member.isEntitled() ? null : messages.text(locale, "conflict." + member.exclusion()),
                filed.contains(member.account()));
    }

    private List<CouncilInfo.SheetInfo> sheets(CouncilSession session, Locale locale) {
        return sessions.sheets(session.id()).stream()
                .map(sheet -> sheet(sheet, locale))
                .toList();
    }

    private List<CouncilInfo.BallotInfo> ballots(CouncilSession session, Locale locale) {
        return sessions.ballots(session.id()).stream()
                .map(ballot -> new CouncilInfo.BallotInfo(
                        ballot.novelty(),
                        ballot.applicability(),
                        ballot.effectiveness(),
                        ballot.total(),
                        ballot.vote().name(),
                        messages.text(locale, "vote." + ballot.vote())))
                .toList();
    }

    private CouncilInfo.SheetInfo sheet(ScoreSheet sheet, Locale locale) {
        return new CouncilInfo.SheetInfo(
                organisation.nameOf(sheet.account()),
                sheet.counts() ? null : sheet.conflict().name(),
                sheet.counts() ? null : messages.text(locale, "conflict." + sheet.conflict()),
                sheet.novelty(),
                sheet.applicability(),
                sheet.effectiveness(),
                sheet.counts() ? sheet.total() : null,
                sheet.vote() == null ? null : sheet.vote().name(),
                sheet.vote() == null ? null : messages.text(locale, "vote." + sheet.vote()),
                sheet.commentText(),
                sheet.filedAt());
    }

    private CouncilInfo.TallyInfo tally(CouncilSession session, Locale locale) {
        Tally tally = sessions.tally(session.id());
        return new CouncilInfo.TallyInfo(
                tally.entitled(),
                tally.filed(),
                tally.agreed(),
                tally.disagreed(),
                tally.noveltyAverage(),
                tally.applicabilityAverage(),
                tally.effectivenessAverage(),
                tally.totalAverage(),
                session.outcome() == null ? null : session.outcome().name(),
                session.outcome() == null ? null : messages.text(locale, "outcome." + session.outcome()));
    }
}
