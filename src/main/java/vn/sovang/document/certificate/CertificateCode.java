package vn.sovang.document.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code printed on a certificate: {@code GC-7K3Q-DM4X-9TB2C}. Twelve letters are drawn at random (60 bits): with a
 * million certificates out, a guess hits one in 10^12, so that guessing needs no other brake. The last letter checks the
 * others and tells a misread code from an unknown one.
 */
final class CertificateCode {

    /** Crockford's alphabet: no I, L, O and U, which are mistaken for 1, 0 and V. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int DRAWN = 12;
    private static final Pattern SHAPE = Pattern.compile("GC-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}");
    private static final Pattern OTHER = Pattern.compile("[^0-9A-Z]+");

    private CertificateCode() {}

    static String draw(SecureRandom random) {
        StringBuilder letters = new StringBuilder();
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return grouped(letters.append(check(letters)).toString());
    }

    /** The code as it is stored, from what a person read off paper and typed; any text for what is none. */
    static String normalise(String typed) {
        String letters = OTHER.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (letters.length() == DRAWN + 3 && letters.startsWith("GC")) {
            return grouped(letters.substring(2));
        }
        return letters.length() == DRAWN + 1 ? grouped(letters) : letters;
    }

    /** False for what cannot be a code of ours: mistyped, or invented. */
    static boolean holds(String normalised) {
        if (!SHAPE.matcher(normalised).matches()) {
            return false;
        }
        String letters = normalised.substring(3).replace("-", "");
        return letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && check(letters.substring(0, DRAWN)) == letters.charAt(DRAWN);
    }

    private static String grouped(String letters) {
        return "GC-" + letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Luhn's formula modulo 32: finds every single wrong letter and nearly every exchange of neighbours. */
    private static char check(CharSequence letters) {
        int size = ALPHABET.length();
        int sum = 0;
        for (int place = 0; place < letters.length(); place++) {
            int value = ALPHABET.indexOf(letters.charAt(place)) * (place % 2 == letters.length() % 2 ? 1 : 2);
            sum += value / size + value % size;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }
}
