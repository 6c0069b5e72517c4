package vn.sovang.award.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultations;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.Statistics;
import vn.sovang.casework.FormFacts;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;

/** What the forms of a letter need: its list and the votes on it, with as many queries for one nominee as for hundreds. */
@Service
@Transactional(readOnly = true)
class LetterForms implements FormFacts {

    private final AwardLetters letters;
    private final NominationDesk desk;
    private final NomineeInfos nominees;
    private final Statistics statistics;
    private final CouncilSessions sessions;
    private final ListView lists;
    private final Consultations consultations;
    private final Organisation organisation;

    LetterForms(
            AwardLetters letters,
            NominationDesk desk,
            NomineeInfos nominees,
            Statistics statistics,
            CouncilSessions sessions,
            ListView lists,
            Consultations consultations,
            Organisation organisation) {
        this.letters = letters;
        this.desk = desk;
        this.nominees = nominees;
        this.statistics = statistics;
        this.sessions = sessions;
        this.lists = lists;
        this.consultations = consultations;
        this.organisation = organisation;
    }

    @Override
    public String kind() {
        return AwardLetters.KIND;
    }

    @Override
    public Object of(Asked asked) {
        AwardLetter letter = letters.get(asked.caseId());
        String reader = asked.reader();
        Locale locale = asked.locale();
        List<Nominee> all = letters.nominees(letter.id());
        CouncilSession session =
                sessions.latest(letter.id(), letter.currentUnitId()).orElse(null);
        Map<String, Unit> units = organisation.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return new LetterDossier(
                units.get(letter.unitId()).name(),
                nominees.of(letter, all, session, reader, units, locale),
                statistics.of(all.stream().filter(Nominee::isStanding).toList(), letter.currentUnitId()),
                session == null ? null : lists.council(session, locale),
                session == null ? null : lists.tally(session, locale),
                session == null ? List.of() : lists.ballots(session, reader, locale),
                opinions(letter, all, reader, units),
                new LetterDossier.Hints(
                        organisation
                                .parentOf(letter.currentUnitId())
                                .map(Unit::name)
                                .orElse(null),
                        desk.mayEdit(letter, reader)));
    }

    /** What people said is for those who work on the list, not for members of the council or the nominating unit. */
    private List<LetterDossier.OpinionInfo> opinions(
            AwardLetter letter, List<Nominee> all, String reader, Map<String, Unit> units) {
        boolean works = Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                .anyMatch(role -> organisation.holds(reader, role, letter.currentUnitId()));
        if (!works) {
            return List.of();
        }
        Map<String, String> names = all.stream().collect(Collectors.toMap(Nominee::id, Nominee::name));
        return consultations.opinions(letter.id()).stream()
                .map(opinion -> new LetterDossier.OpinionInfo(
                        opinion.statedAt(),
                        organisation.nameOf(opinion.account()),
                        names.get(opinion.nomineeId()),
                        units.get(opinion.unitId()).name(),
                        opinion.text()))
                .toList();
    }
}
