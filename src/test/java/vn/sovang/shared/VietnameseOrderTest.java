package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names stand where a Vietnamese dictionary puts them. */
class VietnameseOrderTest {

    @Test
    void lettersWithMarksFollowTheirLettersAndTonesDecideLast() {
        List<String> sorted = List.of(
                "Ái Quốc",
                "An Giang",
                "Ăn",
                "Ân Thi",
                "Ba Bể",
                "Cao Bằng",
                "Dân Chủ",
                "Đại Đoàn Kết",
                "Em",
                "Ê A",
                "Hoa An",
                "Hoa Ân",
                "Hòa An",
                "Ong",
                "Ô Môn",
                "Ơn",
                "Tà Lùng",
                "Ung",
                "Ưng",
                "ý chí",
                "Yên Bái");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted(VietnameseOrder.by(name -> name))).containsExactlyElementsOf(sorted);
    }

    @Test
    void aShorterNameStandsBeforeALongerOneAndCaseDecidesLast() {
        assertThat(List.of("Anh", "An Z", "an z", "An").stream().sorted(VietnameseOrder.by(name -> name)))
                .containsExactly("An", "an z", "An Z", "Anh");
    }
}
