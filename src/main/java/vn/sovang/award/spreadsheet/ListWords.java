package vn.sovang.award.spreadsheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.Nominee;
import vn.sovang.award.Rating;
import vn.sovang.award.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;

/** Texts of the spreadsheet in the language of whoever asks for it. */
@Component
class ListWords {

    private final Organisation organisation;
    private final UnitNames names;
    private final Messages messages;
    private final Clock clock;

    ListWords(Organisation organisation, UnitNames names, Messages messages, Clock clock) {
        this.organisation = organisation;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    String title(ListColumn column, Locale locale) {
        return messages.text(locale, column.titleKey()) + (column.isRequired() ? " *" : "");
    }

    String note(ListColumn column, Locale locale) {
        return messages.text(locale, column.titleKey() + ".note");
    }

    /** Units that nominees of the letter may belong to, the nominating one first. */
    List<Unit> unitsOf(AwardLetter letter) {
        LocalDate today = BusinessTime.today(clock);
        return organisation.units().stream()
                .filter(unit -> unit.existsOn(today))
                .filter(unit -> organisation.chainFrom(unit.id()).stream()
                        .anyMatch(above -> above.id().equals(letter.unitId())))
                .sorted(Comparator.comparing(unit -> !unit.id().equals(letter.unitId())))
                .toList();
    }

    String[] recipients(Locale locale) {
        return Arrays.stream(Recipient.values())
                .map(recipient -> recipient(recipient, locale))
                .toArray(String[]::new);
    }

    String[] ratings(Locale locale) {
        return Arrays.stream(Rating.values())
                .map(rating -> rating(rating, locale))
                .toArray(String[]::new);
    }

    String[] yesAndNo(Locale locale) {
        return new String[] {yesOrNo(true, locale), yesOrNo(false, locale)};
    }

    String recipient(Recipient recipient, Locale locale) {
        return messages.text(locale, "award.recipient." + recipient);
    }

    String rating(Rating rating, Locale locale) {
        return messages.text(locale, "award.rating." + rating);
    }

    String yesOrNo(boolean yes, Locale locale) {
        return messages.text(locale, yes ? "award.yes" : "award.no");
    }

    /** How units are written where one of several is meant. */
    UnitNames.Among among(List<Unit> units) {
        return names.among(units);
    }

    List<String> cells(Nominee nominee, UnitNames.Among units, List<AwardForm> forms, Locale locale) {
        List<String> cells = new ArrayList<>();
        cells.add(recipient(nominee.recipient(), locale));
        cells.add(nominee.name());
        cells.add(nominee.position());
        cells.add(units.told(organisation.unit(nominee.unitId())));
        cells.add(forms.stream()
                .filter(form -> form.code().equals(nominee.formCode()))
                .findFirst()
                .map(form -> form.name(locale))
                .orElse(nominee.formCode()));
        cells.add(nominee.achievement());
        cells.add(String.join("; ", nominee.evidence()));
        cells.add(flag(nominee.female(), locale));
        cells.add(flag(nominee.directWorker(), locale));
        cells.add(
                nominee.benefitValueVnd() == null
                        ? null
                        : nominee.benefitValueVnd().toPlainString());
        cells.add(nominee.rating() == null ? null : rating(nominee.rating(), locale));
        cells.add(flag(nominee.compliant(), locale));
        cells.add(flag(nominee.collective().movementLaunched(), locale));
        cells.add(flag(nominee.collective().publicised(), locale));
        cells.add(flag(nominee.collective().pledgeSigned(), locale));
        cells.add(flag(nominee.collective().initiativesRegistered(), locale));
        cells.add(flag(nominee.collective().keptAlive(), locale));
        cells.add(flag(nominee.collective().yearlyReview(), locale));
        cells.add(
                nominee.collective().recognisedMembers() == null
                        ? null
                        : nominee.collective().recognisedMembers().toString());
        cells.add(flag(nominee.collective().united(), locale));
        cells.add(nominee.account());
        cells.add(nominee.email());
        return cells;
    }

    List<String> example(List<Unit> units, List<AwardForm> forms, Locale locale) {
        List<String> cells = new ArrayList<>();
        cells.add(exampleMark(locale));
        cells.add(messages.text(locale, "award.sheet.example.name"));
        cells.add(messages.text(locale, "award.sheet.example.position"));
        cells.add(units.isEmpty() ? "" : among(units).told(units.get(0)));
        cells.add(forms.isEmpty() ? "" : forms.get(0).name(locale));
        cells.add(messages.text(locale, "award.sheet.example"));
        cells.add("SV-2026-7K3QD-0012-M4X9TB");
        cells.addAll(List.of(yesOrNo(true, locale), yesOrNo(true, locale), "10000000"));
        cells.add(rating(Rating.GOOD, locale));
        cells.add(yesOrNo(true, locale));
        return cells;
    }

    /** Stands in the first cell of the row that is nobody. */
    String exampleMark(Locale locale) {
        return messages.text(locale, "award.sheet.example.mark");
    }

    private String flag(Boolean flag, Locale locale) {
        return flag == null ? null : yesOrNo(flag, locale);
    }
}
