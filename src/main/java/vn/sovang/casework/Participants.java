package vn.sovang.casework;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocEvent;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.casefile.Decision;
import vn.sovang.casefile.Decisions;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.CaseEvent;
import vn.sovang.initiative.Initiatives;
import vn.sovang.redress.Holder;
import vn.sovang.redress.Participation;
import vn.sovang.redress.Revocations;

/** Everybody who had a hand in a case: its parties, whom its history names, who submitted a task, sat on a panel, decided. */
@Component
class Participants implements Participation {

    private final Initiatives initiatives;
    private final AwardLetters letters;
    private final AdHocAwards adHocAwards;
    private final Revocations revocations;
    private final CouncilSessions sessions;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    Participants(
            Initiatives initiatives,
            AwardLetters letters,
            AdHocAwards adHocAwards,
            Revocations revocations,
            CouncilSessions sessions,
            Decisions decisions,
            JdbcClient jdbc) {
        this.initiatives = initiatives;
        this.letters = letters;
        this.adHocAwards = adHocAwards;
        this.revocations = revocations;
        this.sessions = sessions;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> in(String caseId) {
        Set<String> all = new HashSet<>(jdbc.sql("select distinct submitted_by from task_submission where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list());
        sessions.of(caseId)
                .forEach(session -> sessions.panel(session.id()).stream()
                        .map(PanelMember::account)
                        .forEach(all::add));
        decisions.of(caseId).stream().map(Decision::decidedBy).forEach(all::add);
        parties(caseId).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private Stream<String> parties(String caseId) {
        return Stream.of(
                        initiatives
                                .find(caseId)
                                .map(initiative -> Stream.concat(
                                        Stream.concat(
                                                Stream.of(initiative.submitter()),
                                                initiatives.history(caseId).stream()
                                                        .map(CaseEvent::actor)),
                                        initiatives.request(caseId).authors().stream()
                                                .map(Author::account))),
                        revocations
                                .find(caseId)
                                .map(revocation -> Stream.concat(
                                        Stream.of(revocation.startedBy(), revocation.decidedBy()),
                                        revocations.holders(caseId).stream().map(Holder::account))),
                        letters.find(caseId)
                                .map(letter -> Stream.concat(
                                        Stream.concat(
                                                Stream.of(letter.createdBy()),
                                                letters.history(caseId).stream().map(AwardEvent::actor)),
                                        letters.nominees(caseId).stream().map(Nominee::account))),
                        adHocAwards
                                .find(caseId)
                                .map(award -> Stream.concat(
                                        Stream.of(award.filedBy(), award.account()),
                                        adHocAwards.history(caseId).stream().map(AdHocEvent::actor))))
                .flatMap(Optional::stream)
                .flatMap(accounts -> accounts);
    }
}
