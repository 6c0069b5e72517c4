package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodeTest {

    private static final String HASH = "f".repeat(10) + "0".repeat(54);

    @Test
    void aCodeNamesYearUnitAndNumberAndEndsWithTheHash() {
        assertThat(EntryCode.of("caobang", 2026, 12, HASH)).matches("SV-2026-[0-9A-HJKMNP-TV-Z]{5}-0012-ZZZZZZ");
        assertThat(EntryCode.of("caobang", 2026, 12345, HASH)).contains("-12345-");
    }

    @Test
    void anotherUnitOrContentHasAnotherCode() {
        String code = EntryCode.of("caobang", 2026, 12, HASH);

        assertThat(EntryCode.of("laichau", 2026, 12, HASH)).isNotEqualTo(code);
        assertThat(EntryCode.of("caobang", 2026, 12, "0" + HASH.substring(1))).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-2026-01abc-0012-1z9xtb", " SV-2O26-OIABC-OO12-LZ9XTB ", "SV–2026–0labc 0012 iz9xtb"})
    void whatAPersonTypesIsReadAsTheCode(String typed) {
        assertThat(EntryCode.normalise(typed)).isEqualTo("SV-2026-01ABC-0012-1Z9XTB");
    }
}
