package vn.sovang.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The project's decision tables on the decision engine alone, without processes, database or application. */
public final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private DecisionTables() {}

    /** The rows that apply, each with all of its outputs. */
    public static List<Map<String, Object>> rows(String decision, Map<String, Object> facts) {
        try (InputStream table = Files.newInputStream(Path.of("processes", decision + ".dmn"))) {
            return ENGINE.evaluateDecisionTable(ENGINE.parseDecision(decision, table), facts)
                    .getResultList();
        } catch (IOException exception) {
            throw new IllegalArgumentException("No table " + decision, exception);
        }
    }

    /** The one row that applies. */
    public static Map<String, Object> row(String decision, Map<String, Object> facts) {
        List<Map<String, Object>> rows = rows(decision, facts);
        if (rows.size() != 1) {
            throw new AssertionError(decision + " answers with " + rows.size() + " rows");
        }
        return rows.get(0);
    }
}
