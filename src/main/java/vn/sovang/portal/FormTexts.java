package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.Messages;

/** The texts of the forms as {@code {key: text}} in Vietnamese or English, so that each stands in a bundle and only there. */
@RestController
class FormTexts {

    static final String ADDRESS = "/forms/texts";

    private final Map<Locale, Texts> texts;

    FormTexts(FormTextKeys keys, ObjectMapper json) {
        this.texts = Stream.of(Messages.VIETNAMESE, Locale.ENGLISH)
                .collect(Collectors.toUnmodifiableMap(locale -> locale, locale -> Texts.of(keys.texts(locale), json)));
    }

    private record Texts(byte[] json, String tag) {

        static Texts of(SortedMap<String, String> texts, ObjectMapper mapper) {
            try {
                byte[] json = mapper.writeValueAsBytes(texts);
                return new Texts(json, DigestUtils.md5DigestAsHex(json));
            } catch (IOException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }

    /** Kept by browsers, which ask each time whether it still holds: a new release brings new texts at once. */
    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> texts(@RequestParam(required = false) String lang) {
        Texts found = texts.get(Messages.localeOf(lang));
        return ResponseEntity.ok()
                .eTag(found.tag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(found.json());
    }
}
