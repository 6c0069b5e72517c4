package vn.sovang.award.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeFinding;
import vn.sovang.council.Conflict;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ItemRecusal;
import vn.sovang.council.ListVotes;
import vn.sovang.organisation.Tier;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Messages;

/** The rows of a list as a reviewer sees them. */
@Component
class NomineeInfos {

    private final AwardLetters letters;
    private final AwardForms forms;
    private final ListVotes votes;
    private final Messages messages;

    NomineeInfos(AwardLetters letters, AwardForms forms, ListVotes votes, Messages messages) {
        this.letters = letters;
        this.forms = forms;
        this.votes = votes;
        this.messages = messages;
    }

    /** @param session of the unit that holds the letter, null before there is one */
    List<LetterDossier.NomineeInfo> of(
            AwardLetter letter,
            List<Nominee> nominees,
            CouncilSession session,
            String reader,
            Map<String, Unit> units,
            Locale locale) {
        Unit unit = units.get(letter.currentUnitId());
        Map<String, List<NomineeFinding>> findings = letters.findings(letter.id(), unit.id()).stream()
                .collect(Collectors.groupingBy(NomineeFinding::nomineeId));
        List<ItemRecusal> recusals = session == null ? List.of() : votes.recusals(session.id());
        Map<String, Integer> recused = new HashMap<>();
        recusals.forEach(recusal -> recused.merge(recusal.itemId(), 1, Integer::sum));
        Map<String, Conflict> own = recusals.stream()
                .filter(recusal -> recusal.account().equals(reader))
                .collect(Collectors.toMap(ItemRecusal::itemId, ItemRecusal::conflict));
        Map<String, ItemOutcome> outcomes = session == null ? Map.of() : votes.outcomes(session.id());
        Map<String, String> formNames = new HashMap<>();
        Map<String, Boolean> decided = new HashMap<>();
        return nominees.stream()
                .map(nominee -> new LetterDossier.NomineeInfo(
                        nominee.id(),
                        nominee.rowNumber(),
                        nominee.recipient().name(),
                        messages.text(locale, "award.recipient." + nominee.recipient()),
                        nominee.name(),
                        nominee.position(),
                        units.get(nominee.unitId()).name(),
                        units.get(nominee.unitId()).tier() == Tier.GRASSROOTS,
                        nominee.formCode(),
                        formNames.computeIfAbsent(
                                nominee.formCode(),
                                code -> forms.of(letter, code).name(locale)),
                        nominee.achievement(),
                        nominee.evidence().stream()
                                .map(code -> new LetterDossier.EvidenceInfo(code, "/so-vang/" + code))
                                .toList(),
                        nominee.female(),
                        nominee.directWorker(),
                        nominee.benefitValueVnd(),
                        nominee.rating() == null ? null : messages.text(locale, "award.rating." + nominee.rating()),
                        nominee.status().name(),
                        messages.text(locale, "award.nominee.status." + nominee.status()),
                        nominee.statusReason(),
                        nominee.isStanding(),
                        decided.computeIfAbsent(nominee.formCode(), code -> letters.decidesHere(nominee, unit)),
                        findings.getOrDefault(nominee.id(), List.of()).stream()
                                .map(NomineeInfos::finding)
                                .toList(),
                        own.containsKey(nominee.id())
                                ? messages.text(locale, "conflict." + own.get(nominee.id()))
                                : null,
                        vote(outcomes.get(nominee.id()), recused.getOrDefault(nominee.id(), 0), locale)))
                .toList();
    }

    private static LetterDossier.FindingInfo finding(NomineeFinding finding) {
        return new LetterDossier.FindingInfo(
                finding.source(),
                finding.met(),
                finding.blocking(),
                finding.note(),
                finding.legalBasis(),
                finding.isVerified());
    }

    private LetterDossier.VoteInfo vote(ItemOutcome item, int recused, Locale locale) {
        return item == null
                ? null
                : new LetterDossier.VoteInfo(
                        item.count().entitled(),
                        item.count().filed(),
                        item.count().agreed(),
                        item.count().disagreed(),
                        recused,
                        item.outcome().name(),
                        messages.text(locale, "outcome." + item.outcome()));
    }
}
