package vn.sovang.paperwork;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.document.word.NomineeLine;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Messages;

/** Rows of lists of nominees as documents tell them. */
@Component
class NomineeTexts {

    private final AwardLetters letters;
    private final AwardForms forms;
    private final Organisation organisation;

    NomineeTexts(AwardLetters letters, AwardForms forms, Organisation organisation) {
        this.letters = letters;
        this.forms = forms;
        this.organisation = organisation;
    }

    /** @param votesAt unit whose council's votes are told */
    List<NomineeLine> lines(AwardLetter letter, List<Nominee> nominees, String votesAt) {
        Map<String, String> names = forms.of(letter).stream()
                .collect(Collectors.toMap(
                        AwardForm::code, form -> form.name(Messages.VIETNAMESE), (first, second) -> second));
        return Texts.numbered(nominees, (number, nominee) -> line(number, nominee, names, votesAt));
    }

    private NomineeLine line(String number, Nominee nominee, Map<String, String> formNames, String votesAt) {
        var votes = letters.votes(nominee.id(), votesAt);
        return new NomineeLine(
                number,
                nominee.name(),
                nominee.position(),
                organisation.find(nominee.unitId()).map(Unit::name).orElse(nominee.unitId()),
                formNames.getOrDefault(nominee.formCode(), nominee.formCode()),
                nominee.achievement(),
                String.join(", ", nominee.evidence()),
                votes.map(count -> "%d/%d đồng ý".formatted(count.agreed(), count.entitled()))
                        .orElse(null),
                votes.map(count -> count.passed() ? "Thông qua" : "Không thông qua")
                        .orElse(null),
                null);
    }
}
