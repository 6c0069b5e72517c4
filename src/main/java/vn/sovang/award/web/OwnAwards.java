package vn.sovang.award.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDecision;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocVisibility;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Honour;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeStatus;
import vn.sovang.organisation.Organisation;

/** What is proposed for, given to or refused to the person who looks at the page. */
@Component
class OwnAwards {

    private final LetterVisibility letterVisibility;
    private final AwardLetters letters;
    private final AdHocVisibility adHocVisibility;
    private final AdHocAwards adHocAwards;
    private final AwardForms forms;
    private final Organisation organisation;

    OwnAwards(
            LetterVisibility letterVisibility,
            AwardLetters letters,
            AdHocVisibility adHocVisibility,
            AdHocAwards adHocAwards,
            AwardForms forms,
            Organisation organisation) {
        this.letterVisibility = letterVisibility;
        this.letters = letters;
        this.adHocVisibility = adHocVisibility;
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
        return Stream.concat(
                        letterVisibility.linesOf(account).stream().map(nominee -> line(nominee, locale)),
                        adHocVisibility.decidedAbout(account).stream().map(award -> line(award, locale)))
                .toList();
    }

    private Line line(Nominee nominee, Locale locale) {
        AwardLetter letter = letters.get(nominee.letterId());
        boolean refused = nominee.status() == NomineeStatus.DROPPED || nominee.status() == NomineeStatus.REFUSED;
        return new Line(
                forms.of(letter, nominee.formCode()).name(locale),
                letter.roundName(),
                organisation.unit(letter.unitId()).name(),
                letter.number(),
                "award.nominee.status." + nominee.status(),
                nominee.status() == NomineeStatus.AWARDED,
                nominee.status().isStanding(),
                nominee.statusReason(),
                refused ? "/khieu-nai/moi?nominee=" + nominee.id() : null);
    }

    private Line line(AdHocAward award, Locale locale) {
        boolean refused = award.status() == AdHocStatus.REFUSED || award.status() == AdHocStatus.OVERTURNED;
        boolean revoked = !refused
                && adHocAwards.honour(award.id()).filter(Honour::isValid).isEmpty();
        List<AdHocDecision> decisions = adHocAwards.decisions(award.id());
        return new Line(
                adHocAwards
                        .form(award)
                        .map((AwardForm form) -> form.name(locale))
                        .orElse(award.formCode()),
                null,
                organisation.unit(award.unitId()).name(),
                award.number(),
                revoked ? "award.nominee.status." + NomineeStatus.REVOKED : "adHoc.status." + award.status(),
                !refused && !revoked,
                false,
                refused ? decisions.get(decisions.size() - 1).reason() : null,
                refused ? "/khieu-nai/moi?ad-hoc=" + award.id() : null);
    }
}
