package vn.sovang.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** The catalogue of forms of award: what is in force on a day. */
@Service
@Transactional(readOnly = true)
public class AwardForms {

    private final FormRows rows;
    private final Clock clock;

    AwardForms(FormRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Forms in force on the day, titles first, then from the grassroots up. */
    public List<AwardForm> inForceOn(LocalDate day) {
        return rows.all().stream()
                .filter(form -> form.isInForceOn(day))
                .sorted(Comparator.comparing(AwardForm::kind)
                        .thenComparing(AwardForm::decidingTier)
                        .thenComparing(form -> form.name()))
                .toList();
    }

    public List<AwardForm> inForce() {
        return inForceOn(today());
    }

    public Optional<AwardForm> find(String code, LocalDate day) {
        return rows.all().stream()
                .filter(form -> form.code().equals(code) && form.isInForceOn(day))
                .findFirst();
    }

    /** The form that was given under the name; the last one so called. */
    public Optional<AwardForm> find(String code, String name) {
        return rows.all().stream()
                .filter(form -> form.code().equals(code) && form.name().equals(name))
                .max(Comparator.comparing(AwardForm::validFrom));
    }

    /** The form as it stood when the letter was submitted, or stands today; the last one known when it is gone. */
    public AwardForm of(AwardLetter letter, String code) {
        LocalDate day = dayOf(letter);
        return find(code, day)
                .or(() -> rows.all().stream()
                        .filter(form -> form.code().equals(code))
                        .max(Comparator.comparing(AwardForm::validFrom)))
                .orElseThrow(() -> new IllegalArgumentException("No award form " + code));
    }

    /** Forms that the letter may name. */
    public List<AwardForm> of(AwardLetter letter) {
        return inForceOn(dayOf(letter));
    }

    private LocalDate dayOf(AwardLetter letter) {
        return letter.submittedAt() == null ? today() : BusinessTime.dayOf(letter.submittedAt());
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
