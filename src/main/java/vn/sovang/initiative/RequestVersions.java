package vn.sovang.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.shared.BusinessTime;

/** Requests as they were filed and supplemented; the last version is in force, the earlier ones are kept. */
@Component
class RequestVersions {

    private final VersionRepository rows;
    private final ObjectMapper json;
    private final Clock clock;

    RequestVersions(VersionRepository rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** First to last. */
    List<RequestVersion> of(String caseId) {
        return rows.findByInitiativeIdOrderByVersion(caseId).stream()
                .map(row -> new RequestVersion(row.version(), read(row.content()), row.filedAt(), row.filedBy()))
                .toList();
    }

    void add(String caseId, int version, RecognitionRequest request, String account) {
        rows.insert(new VersionRow(null, caseId, version, write(request), BusinessTime.now(clock), account));
    }

    private RecognitionRequest read(String content) {
        try {
            return json.readValue(content, RecognitionRequest.class);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A stored request cannot be read", exception);
        }
    }

    private String write(RecognitionRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A request cannot be written", exception);
        }
    }
}
