package vn.sovang.award;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Verification code of an honour, for example {@code KT-2026-7K3QD-M4X9T}: fifty random bits in Crockford's alphabet, so
 * that nobody finds another one by trying.
 */
final class HonourCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HonourCode() {}

    static String next(int year) {
        return "KT-%04d-%s-%s".formatted(year, letters(), letters());
    }

    /** The code as it is stored, from what a person read off paper and typed. */
    static String normalise(String typed) {
        String plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]+", "-")
                .replaceAll("\\p{Cntrl}", "");
        return plain.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < GROUP; index++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
