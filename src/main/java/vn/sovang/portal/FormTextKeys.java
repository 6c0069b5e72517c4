package vn.sovang.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import vn.sovang.shared.Messages;

/**
 * Which texts of the bundles the forms use: the keys that stand in quotes in their markup and scripts, and the families
 * of keys whose beginning does ({@code 'kind.'}).
 */
@Component
class FormTextKeys {

    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"']");

    private final List<String> bundles;
    private final Set<String> named = new TreeSet<>();

    FormTextKeys(MessageSourceProperties messages) throws IOException {
        this.bundles = messages.getBasename();
        for (String ending : List.of("html", "js")) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*." + ending)) {
                Matcher quoted = QUOTED.matcher(file.getContentAsString(StandardCharsets.UTF_8));
                while (quoted.find()) {
                    named.add(quoted.group(1));
                }
            }
        }
    }

    /** The texts of all these keys in the language, by key. */
    SortedMap<String, String> texts(Locale locale) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String bundle : bundles) {
            Properties texts = load(bundle, locale);
            texts.stringPropertyNames().stream()
                    .filter(this::isUsed)
                    .forEach(key -> found.put(key, plain(texts.getProperty(key))));
        }
        return found;
    }

    private boolean isUsed(String key) {
        if (named.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (named.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Bundles double an apostrophe where a text has arguments; the forms put arguments in without such rules. */
    private static String plain(String text) {
        return text.contains("{0") ? text.replace("''", "'") : text;
    }

    private static Properties load(String bundle, Locale locale) {
        String file = bundle + (Messages.VIETNAMESE.equals(locale) ? "" : "_" + locale.getLanguage()) + ".properties";
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
