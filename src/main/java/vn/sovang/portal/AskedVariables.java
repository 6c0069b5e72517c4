package vn.sovang.portal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Tasks can be asked for together with the variables of their process, or by them, or in their order: in the query string
 * and in the body of a filter alike. Tasklist sends the lists of variables empty when nobody looks for any.
 */
@Component
class AskedVariables {

    private static final Pattern VARIABLE = Pattern.compile("variable", Pattern.CASE_INSENSITIVE);

    private final ObjectMapper json;

    AskedVariables(ObjectMapper json) {
        this.json = json;
    }

    static boolean areInQueryOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null
                && VARIABLE.matcher(UriUtils.decode(query, StandardCharsets.UTF_8))
                        .find();
    }

    /** {@link BodyLimit} has read the body, so that it can be read again; for a form it has not, which no list takes. */
    boolean areInBodyOf(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return false;
        }
        try {
            return asked(json.readTree(request.getInputStream()));
        } catch (JacksonException unreadable) {
            // The engine cannot read it either, and says so.
            return false;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static boolean asked(JsonNode body) {
        return body.properties().stream().anyMatch(AskedVariables::asked)
                || body.isArray()
                        && StreamSupport.stream(body.spliterator(), false).anyMatch(AskedVariables::asked);
    }

    private static boolean asked(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        boolean names = VARIABLE.matcher(field.getKey()).find() && !(value.isContainerNode() && value.isEmpty());
        return names || asked(value);
    }
}
