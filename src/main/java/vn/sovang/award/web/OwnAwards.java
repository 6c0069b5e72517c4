package vn.sovang.award.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeStatus;
import vn.sovang.organisation.Organisation;

/** What is proposed for, given to or refused to the person who looks at the page. */
@Component
class OwnAwards {

    private final LetterVisibility visibility;
    private final AwardLetters letters;
    private final AdHocAwards adHocAwards;
    private final AwardForms forms;
    private final Organisation organisation;

    OwnAwards(
            LetterVisibility visibility,
            AwardLetters letters,
            AdHocAwards adHocAwards,
            AwardForms forms,
            Organisation organisation) {
        this.visibility = visibility;
        this.letters = letters;
        this.adHocAwards = adHocAwards;
        this.forms = forms;
        this.organisation = organisation;
    }

    /**
     * A row of a letter or an ad hoc award.
     *
     * @param roundName null for an ad hoc award
     * @param status key of the message
     * @param given the person has the award
     * @param open not decided yet
     * @param appeal path of the page where the person appeals, null when nothing was refused
     */
    record Line(
            String formName,
            String roundName,
            String unitName,
            String number,
            String status,
            boolean given,
            boolean open,
            String reason,
            String appeal) {}

    List<Line> of(String account, Locale locale) {
        return visibility.linesOf(account).stream()
                .map(nominee -> line(letters.get(nominee.letterId()), nominee, locale))
                .toList();
    }

    private Line line(AwardLetter letter, Nominee nominee, Locale locale) {
        AdHocStatus adHoc = letter.isAdHoc() ? adHocAwards.get(letter.id()).status() : null;
        boolean overturned = adHoc == AdHocStatus.OVERTURNED;
        boolean ofRow = adHoc == null || nominee.status() == NomineeStatus.REVOKED && !overturned;
        boolean refused =
                overturned || nominee.status() == NomineeStatus.DROPPED || nominee.status() == NomineeStatus.REFUSED;
        String subject = adHoc == null ? "nominee=" : "ad-hoc=";
        return new Line(
                forms.of(letter, nominee.formCode()).name(locale),
                letter.roundName(),
                organisation.unit(letter.unitId()).name(),
                letter.number(),
                ofRow ? "award.nominee.status." + nominee.status() : "adHoc.status." + adHoc,
                nominee.status() == NomineeStatus.AWARDED,
                nominee.isStanding(),
                nominee.statusReason(),
                refused ? "/khieu-nai/moi?" + subject + nominee.id() : null);
    }
}
