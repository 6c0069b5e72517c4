package vn.sovang.document.issued;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import vn.sovang.document.signature.SignatureFinding;
import vn.sovang.document.signature.SignatureReport;

/** What checking signatures found as the text of one column. */
final class StoredReport {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StoredReport() {}

    private record Kept(boolean readable, List<SignatureFinding> signatures) {}

    static String write(SignatureReport report) {
        try {
            return JSON.writeValueAsString(new Kept(report.readable(), report.signatures()));
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    static SignatureReport read(String json) {
        try {
            Kept kept = JSON.readValue(json, Kept.class);
            return new SignatureReport(kept.readable(), kept.signatures());
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
