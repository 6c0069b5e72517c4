package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void canonicalJsonSortsKeysAndKeepsVietnameseAsItIs() {
        assertThat(CanonicalJson.of(Map.of("b", 1.50, "a", "Sổ \"Vàng\"\n", "c", List.of(70.0, true))))
                .isEqualTo("{\"a\":\"Sổ \\\"Vàng\\\"\\n\",\"b\":1.5,\"c\":[70,true]}");
    }

    @Test
    void theHashIsThatOfTheTextInUtf8() {
        // printf 'Sổ Vàng' | sha256sum
        assertThat(CanonicalJson.sha256("Sổ Vàng"))
                .isEqualTo("f22b19f5d2425e7e60ac67776711b5acfb778e4dfe9b359cd4dcd6a5b0609309");
    }

    @Test
    void aCommitmentIsTheHashOfSaltAndValue() {
        var commitment = new Commitment<>("00".repeat(16), Map.of("name", "Ánh"));

        assertThat(commitment.digest()).isEqualTo(CanonicalJson.sha256("00".repeat(16) + "{\"name\":\"Ánh\"}"));
        assertThat(new Commitment<>("01".repeat(16), Map.of("name", "Ánh")).digest())
                .isNotEqualTo(commitment.digest());
    }

    @Test
    void thePublicGetsNeitherSaltNorValueOfWhatIsWithheld() {
        var author = new Commitment<>("00".repeat(16), Recognition.author("Bế Văn Đàn", 100, false));
        var details = new Commitment<>("01".repeat(16), new Disclosure.Details("case-1", "TN-1", "f", "k", "r"));
        var disclosure = new Disclosure(List.of(author, author), details);

        assertThat(CanonicalJson.of(disclosure.forThePublic(true, index -> false)))
                .isEqualTo("{\"authors\":[null,null],\"details\":null}");
        assertThat(disclosure.forThePublic(false, index -> index == 1).authors())
                .containsExactly(null, author);
    }
}
