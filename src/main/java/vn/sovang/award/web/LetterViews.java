package vn.sovang.award.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardRound;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterStatistics;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.award.NomineeFinding;
import vn.sovang.award.Statistics;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Shapes in which letters are shown. */
@Component
class LetterViews {

    private final AwardLetters letters;
    private final AwardForms forms;
    private final Statistics statistics;
    private final Organisation organisation;

    LetterViews(AwardLetters letters, AwardForms forms, Statistics statistics, Organisation organisation) {
        this.letters = letters;
        this.forms = forms;
        this.statistics = statistics;
        this.organisation = organisation;
    }

    /** A letter in a list. */
    record Summary(
            String id,
            String number,
            LetterStatus status,
            String unitId,
            String unitName,
            String currentUnitId,
            String currentUnitName,
            AwardRound round,
            String roundName,
            int year,
            Instant createdAt,
            LocalDate dueOn) {}

    /** An event as readers see it. */
    record HistoryItem(
            Instant at,
            String unitId,
            String unitName,
            AwardStep step,
            AwardOutcome outcome,
            String by,
            String byName,
            String reference,
            String reason) {}

    /** A decision on the list, counted. */
    record DecisionLine(
            String unitName,
            String decisionNumber,
            LocalDate decidedOn,
            int awarded,
            int proposed,
            int refused,
            LetterStatistics statistics) {}

    /** The whole letter without its list. */
    record Detail(
            Summary letter,
            String letterNumber,
            LocalDate letterDate,
            Instant submittedAt,
            LetterStatistics statistics,
            List<DecisionLine> decisions,
            List<HistoryItem> history) {}

    /** A row of the list as readers of the letter see it. */
    record Row(
            Nominee nominee,
            String formName,
            String unitName,
            List<NomineeFinding> failing,
            List<NomineeDecision> decisions) {

        public boolean isBlocked() {
            return failing.stream().anyMatch(NomineeFinding::blocking);
        }
    }

    Summary summary(AwardLetter letter) {
        return new Summary(
                letter.id(),
                letter.number(),
                letter.status(),
                letter.unitId(),
                organisation.unit(letter.unitId()).name(),
                letter.currentUnitId(),
                organisation.unit(letter.currentUnitId()).name(),
                letter.round(),
                letter.roundName(),
                letter.year(),
                letter.createdAt(),
                letter.dueAt() == null ? null : BusinessTime.dayOf(letter.dueAt()));
    }

    Detail detail(AwardLetter letter) {
        List<Nominee> nominees = letters.nominees(letter.id());
        return new Detail(
                summary(letter),
                letter.letterNumber(),
                letter.letterDate(),
                letter.submittedAt(),
                statistics.of(nominees, letter.unitId()),
                decisions(letter, nominees),
                letters.history(letter.id()).stream().map(this::item).toList());
    }

    List<Row> rows(AwardLetter letter, List<Nominee> nominees, Locale locale) {
        Map<String, List<NomineeFinding>> failing = letters.findings(letter, nominees).stream()
                .filter(finding -> !finding.met())
                .collect(Collectors.groupingBy(NomineeFinding::nomineeId));
        Map<String, List<NomineeDecision>> decisions =
                letters.decisionsOn(letter.id()).stream().collect(Collectors.groupingBy(NomineeDecision::nomineeId));
        return nominees.stream()
                .map(nominee -> new Row(
                        nominee,
                        forms.of(letter, nominee.formCode()).name(locale),
                        organisation.unit(nominee.unitId()).name(),
                        failing.getOrDefault(nominee.id(), List.of()),
                        decisions.getOrDefault(nominee.id(), List.of())))
                .toList();
    }

    private List<DecisionLine> decisions(AwardLetter letter, List<Nominee> nominees) {
        Map<String, List<NomineeDecision>> byPaper = letters.decisionsOn(letter.id()).stream()
                .collect(Collectors.groupingBy(NomineeDecision::taskId, LinkedHashMap::new, Collectors.toList()));
        List<DecisionLine> lines = new ArrayList<>();
        byPaper.values().forEach(rows -> {
            NomineeDecision first = rows.get(0);
            Set<String> awarded = rows.stream()
                    .filter(row -> row.outcome() == ListOutcome.AWARD)
                    .map(NomineeDecision::nomineeId)
                    .collect(Collectors.toSet());
            List<Nominee> given = nominees.stream()
                    .filter(nominee -> awarded.contains(nominee.id()))
                    .toList();
            lines.add(new DecisionLine(
                    organisation.unit(first.unitId()).name(),
                    first.decisionNumber(),
                    first.decidedOn(),
                    awarded.size(),
                    count(rows, ListOutcome.PROPOSE),
                    count(rows, ListOutcome.REFUSE),
                    statistics.of(given, first.unitId())));
        });
        return lines;
    }

    private static int count(List<NomineeDecision> rows, ListOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private HistoryItem item(AwardEvent event) {
        return new HistoryItem(
                event.occurredAt(),
                event.unitId(),
                organisation.unit(event.unitId()).name(),
                event.step(),
                event.outcome(),
                event.actor(),
                event.actor() == null ? null : organisation.nameOf(event.actor()),
                event.reference(),
                event.reason());
    }
}
