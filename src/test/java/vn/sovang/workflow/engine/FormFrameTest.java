package vn.sovang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import vn.sovang.engine.guard.FormFrame;

/** The frame goes around the fields once, and the fields stay what they are. */
class FormFrameTest {

    private static final ClassPathResource FRAME = new ClassPathResource("forms/" + FormFrame.FILE);

    @Test
    void aDeployedFormIsTheFrameWithItsFieldsAndItsName() throws IOException {
        ClassPathResource fields = new ClassPathResource("forms/appraise-dossier.html");

        String form = new FormFrame(FRAME).around(fields);

        assertThat(form)
                .contains(fields.getContentAsString(StandardCharsets.UTF_8).strip())
                .containsOnlyOnce("forms.open(camForm, 'appraise-dossier')")
                .containsOnlyOnce("camForm.submitPrevented = true")
                .doesNotContain("[[");
        assertThat(new FormFrame(FRAME).around(fields)).isEqualTo(form);
    }

    @Test
    void whatFieldsSayIsNotFilledIn() throws IOException {
        var fields = new ByteArrayResource("<p>[[name]] $1 [[fields]]</p>".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "odd.html";
            }
        };
        assertThat(new FormFrame(FRAME).around(fields)).contains("<p>[[name]] $1 [[fields]]</p>");
    }

    @Test
    void aFrameWithoutItsPlacesIsRefused() {
        var empty = new ByteArrayResource("<form></form>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new FormFrame(empty)).isInstanceOf(IllegalStateException.class);
    }
}
