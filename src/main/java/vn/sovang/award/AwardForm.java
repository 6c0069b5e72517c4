package vn.sovang.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sovang.organisation.Tier;

/**
 * A form of award as the catalogue describes it for a period.
 *
 * @param validTo last day in force, null while open
 * @param certificateTitle what its certificate is called, null when by the name in full
 * @param decidingTier lowest tier that decides on it
 * @param decidingBody who decides there, in words
 * @param nominatingTiers tiers whose units may nominate for it
 * @param amountVnd null when nobody verified an amount
 * @param quota null when nobody verified one
 * @param verifiedBy null when nobody has checked the entry against the source
 */
public record AwardForm(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        AwardKind kind,
        String name,
        String nameEn,
        String certificateTitle,
        Recipients recipients,
        Tier decidingTier,
        String decidingBody,
        List<Tier> nominatingTiers,
        WithMoney withMoney,
        BigDecimal amountVnd,
        String quota,
        String requires,
        String legalBasis,
        String verifiedBy,
        LocalDate verifiedOn) {

    static final int LONGEST_CERTIFICATE_TITLE = 100;

    public AwardForm {
        nominatingTiers = List.copyOf(nominatingTiers);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isVerified() {
        return verifiedBy != null && verifiedOn != null;
    }

    public String titleOfCertificate() {
        return certificateTitle == null ? name : certificateTitle;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
