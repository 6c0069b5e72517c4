package vn.sovang.award.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.TextFolding;

/** Amounts that people typed as text: digits, perhaps in groups of three by one sign, perhaps with the currency behind. */
final class WholeAmount {

    private static final Pattern CURRENCY = Pattern.compile("\\s*(đồng|đ|₫|vnđ|vnd)\\.?$");
    private static final Pattern DIGITS =
            Pattern.compile("(-?)(\\d{1,3}(?:([., ])\\d{3}(?:\\3\\d{3})*)|\\d{1,18})(?:[.,](\\d{1,18}))?");

    private WholeAmount() {}

    /** The number, which may have a fraction; empty when the text is none. A group sign and a decimal sign differ. */
    static Optional<BigDecimal> read(String text) {
        Matcher digits = DIGITS.matcher(CURRENCY.matcher(TextFolding.same(text)).replaceFirst(""));
        if (!digits.matches()) {
            return Optional.empty();
        }
        String group = digits.group(3);
        String fraction = digits.group(4);
        if (group != null && fraction != null && digits.group().charAt(digits.start(4) - 1) == group.charAt(0)) {
            return Optional.empty();
        }
        long groups = digits.group(2)
                .chars()
                .filter(sign -> sign == '.' || sign == ',' || sign == ' ')
                .count();
        if (fraction != null && fraction.length() == 3 && groups < 2) {
            // 12000.000 may be twelve thousand or twelve million: whoever wrote it must say.
            return Optional.empty();
        }
        String whole = digits.group(2).replaceAll("[., ]", "");
        return Optional.of(new BigDecimal(digits.group(1) + whole + (fraction == null ? "" : "." + fraction)));
    }
}
