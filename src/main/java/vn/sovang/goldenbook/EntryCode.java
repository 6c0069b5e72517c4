package vn.sovang.goldenbook;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code printed on a certificate: {@code SV-2026-7K3QD-0012-M4X9TB} is entry 12 of 2026 in the book of the unit
 * 7K3QD; the last group is taken from the entry's hash, so a code cannot be invented nor kept for changed content.
 */
final class EntryCode {

    /** Crockford's alphabet: no I, L, O and U, which are mistaken for 1, 0 and V. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int UNIT_LENGTH = 5;
    private static final int CHECK_LENGTH = 6;

    private static final Pattern CODE = Pattern.compile("SV-\\d{4}-[%1$s]{5}-\\d{4,9}-[%1$s]{6}".formatted(ALPHABET));

    private EntryCode() {}

    static String of(String unitId, int year, int number, String hash) {
        return "SV-%04d-%s-%04d-%s"
                .formatted(
                        year, letters(CanonicalJson.sha256(unitId), UNIT_LENGTH), number, letters(hash, CHECK_LENGTH));
    }

    /** The code as it is stored, from what a person read off paper and typed. */
    static String normalise(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]+", "-")
                .replaceAll("\\p{Cntrl}", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The code that the text is, empty when it is something else. */
    static Optional<String> in(String text) {
        return Optional.ofNullable(text)
                .map(EntryCode::normalise)
                .filter(code -> CODE.matcher(code).matches());
    }

    /** The first bits of a hash, five to a letter. */
    private static String letters(String hexHash, int length) {
        BigInteger bits = new BigInteger(hexHash, 16).shiftRight(256 - 5 * length);
        StringBuilder letters = new StringBuilder();
        for (int position = length - 1; position >= 0; position--) {
            letters.append(ALPHABET.charAt(bits.shiftRight(5 * position).intValue() & 31));
        }
        return letters.toString();
    }
}
