package vn.sovang.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that are drawn, misread and mistyped. */
class CertificateCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void everyDrawnCodeHoldsAndNoneComesTwice() {
        Set<String> drawn = new HashSet<>();
        for (int count = 0; count < 2000; count++) {
            String code = CertificateCode.draw(random);
            assertThat(CertificateCode.holds(code)).as(code).isTrue();
            drawn.add(code);
        }
        assertThat(drawn).hasSize(2000);
    }

    @Test
    void everySingleWrongLetterIsFound() {
        String code = CertificateCode.draw(random);
        for (int place = 3; place < code.length(); place++) {
            for (char letter : ALPHABET.toCharArray()) {
                if (code.charAt(place) != '-' && code.charAt(place) != letter) {
                    String wrong = code.substring(0, place) + letter + code.substring(place + 1);
                    assertThat(CertificateCode.holds(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void howPeopleTypeItDoesNotMatter() {
        String code = "GC-01AB-CDEF-GHJKM";

        assertThat(CertificateCode.normalise(" gc-olab–cdef ghjkm ")).isEqualTo(code);
        assertThat(CertificateCode.normalise("01abcdefghjkm")).isEqualTo(code);
        assertThat(CertificateCode.normalise("GC OIAB CDEF GHJKM")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GC", "GC-0000", "' or 1=1 --", "../../etc/passwd", "SV-2026-7K3QD-0012-M4X9TB", "😀"})
    void whatIsNoCodeDoesNotHold(String typed) {
        assertThat(CertificateCode.holds(CertificateCode.normalise(typed))).isFalse();
    }
}
