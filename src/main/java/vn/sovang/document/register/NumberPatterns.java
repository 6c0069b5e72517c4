package vn.sovang.document.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.InvalidInput;

/** How numbers are written per kind: a unit's own pattern, else the nearest one above it, else the general one. */
@Service
@Transactional
public class NumberPatterns {

    private static final Pattern PLACEHOLDERS = Pattern.compile("\\{(number|year|unitSymbol)}");
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}/.\\- ]*");

    private static final Map<String, String> GENERAL = general();

    private final JdbcClient jdbc;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final AuditLog audit;

    NumberPatterns(JdbcClient jdbc, UnitLock unitLock, Organisation organisation, AuditLog audit) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.audit = audit;
    }

    /** Kinds that are numbered, with the pattern that counts at the unit. */
    @Transactional(readOnly = true)
    public Map<String, String> at(String unitId) {
        Map<String, String> patterns = new TreeMap<>(GENERAL);
        List<Unit> chain = organisation.chainFrom(unitId);
        for (int index = chain.size() - 1; index >= 0; index--) {
            patterns.putAll(of(chain.get(index).id()));
        }
        return patterns;
    }

    /** Empty for a kind that is not numbered. */
    @Transactional(readOnly = true)
    public Optional<String> at(String unitId, String kind) {
        return Optional.ofNullable(at(unitId).get(kind));
    }

    private Map<String, String> of(String unitId) {
        Map<String, String> patterns = new TreeMap<>();
        jdbc.sql("select kind, pattern from number_pattern where unit_id = ?")
                .param(unitId)
                .query(row -> {
                    patterns.put(row.getString(1), row.getString(2));
                });
        return patterns;
    }

    /** @throws InvalidInput when the pattern has no number or holds anything but letters, digits and {@code / . -} */
    public void change(String unitId, String kind, String pattern, String account) {
        String text = pattern == null ? "" : pattern.strip();
        boolean plain =
                ALLOWED.matcher(PLACEHOLDERS.matcher(text).replaceAll("")).matches();
        if (!text.contains("{number}") || !plain || text.length() > 60) {
            throw InvalidInput.of("pattern", "numberPattern");
        }
        if (at(unitId, kind).isEmpty()) {
            throw InvalidInput.of("kind", "notNumbered");
        }
        unitLock.hold(unitId);
        jdbc.sql("delete from number_pattern where unit_id = ? and kind = ?")
                .params(unitId, kind)
                .update();
        jdbc.sql("insert into number_pattern (unit_id, kind, pattern) values (?, ?, ?)")
                .params(unitId, kind, text)
                .update();
        audit.record(AuditEntry.of(AuditAction.TEMPLATE_CHANGED)
                .by(account)
                .at(unitId)
                .about(unitId)
                .with("document", kind)
                .with("pattern", text));
    }

    private static Map<String, String> general() {
        Properties file = new Properties();
        try (InputStream stream = NumberPatterns.class.getResourceAsStream("/document/number-patterns.properties")) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        Map<String, String> patterns = new TreeMap<>();
        file.stringPropertyNames().forEach(kind -> patterns.put(kind, file.getProperty(kind)));
        return patterns;
    }

    static String write(String pattern, int number, int year, String symbol) {
        return pattern.replace("{number}", "%02d".formatted(number))
                .replace("{year}", String.valueOf(year))
                .replace("{unitSymbol}", symbol);
    }
}
