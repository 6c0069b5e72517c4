package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.packaged.PackagedApplication.Answer;

/** What only the packaged jar can show. */
class PackagedJarIT {

    private static final String STEEL = "cdcs-gang-thep";

    @TempDir
    Path directory;

    @Test
    void withoutAnAdministratorItStopsAndSaysWhatToDo() throws Exception {
        int exit = PackagedApplication.run(directory, Map.of(), "--server.port=0");

        assertThat(exit).isNotZero();
        assertThat(Files.readString(PackagedApplication.log(directory)))
                .contains("SOVANG_ADMIN_PASSWORD")
                .doesNotContain("Tomcat started");
    }

    @Test
    void outsideTheDemoASampleFileMakesNoAccounts() throws Exception {
        try (var application = PackagedApplication.startWithoutDemo(directory)) {
            var sample = new ObjectMapper()
                    .readTree(
                            Path.of("src/main/resources/demo/organisation.json").toFile());

            Answer loaded = application.post("admin", "/api/administration/organisation", sample);

            assertThat(loaded.status()).isEqualTo(200);
            assertThat(loaded.body().get("units").asInt()).isEqualTo(14);
            assertThat(loaded.body().get("accountRolesIgnored").asBoolean()).isTrue();
            assertThat(application.get("officer.caobang", "/api/me").status()).isEqualTo(401);
            assertThat(application.get("admin", "/api/me").status()).isEqualTo(200);
            assertThat(Files.readString(PackagedApplication.log(directory)))
                    .as("nothing an operator would worry about")
                    .doesNotContain(" WARN ", " ERROR ");
        }
    }

    @Test
    void everyFormKeyResolvesAndASecondStartDeploysNothing() throws Exception {
        try (var application = PackagedApplication.startDemo(directory)) {
            application.kill();
            Set<String> resources = deployedResources();
            assertThat(formKeys())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(resources).contains(key));
            assertThat(resources).contains("processes/council-outcome.dmn");

            application.start();
            application.kill();

            assertThat(count("select max(version_) from act_re_procdef")).isEqualTo(1);
            assertThat(count("select max(version_) from act_re_decision_def")).isEqualTo(1);
            assertThat(count("select count(*) from act_re_deployment")).isEqualTo(1);
            assertThat(count("select count(*) from initiative"))
                    .as("samples are made once")
                    .isEqualTo(7);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        ConcurrentLinkedQueue<String> filed = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> appraised = new ConcurrentLinkedQueue<>();
        try (var application = PackagedApplication.startDemo(directory, "--sovang.demo.cases=false")) {
            CountDownLatch underWay = new CountDownLatch(25);
            List<Thread> people = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                int number = person;
                Thread thread = new Thread(() -> fileUntilKilled(application, number, filed, appraised, underWay));
                thread.start();
                people.add(thread);
            }
            underWay.await();
            application.kill();
            for (Thread thread : people) {
                thread.join();
            }

            application.start("--sovang.demo.cases=false");

            assertThat(filed).hasSizeGreaterThanOrEqualTo(20);
            for (String caseId : filed) {
                Answer answer = application.get("member." + STEEL, "/api/initiatives/" + caseId);
                assertThat(answer.status()).as("case %s", caseId).isEqualTo(200);
                assertThat(answer.body().get("status").asText())
                        .as("case %s, appraised %s", caseId, appraised.contains(caseId))
                        .isIn(
                                appraised.contains(caseId)
                                        ? List.of("COUNCIL_REVIEW")
                                        : List.of("APPRAISAL", "COUNCIL_REVIEW"));
            }
            application.kill();
            for (String caseId : filed) {
                assertThat(count("select count(*) from mail_message where kind = 'receipt-issued' and case_id = '"
                                + caseId + "'"))
                        .as("receipt for case %s", caseId)
                        .isEqualTo(1);
            }
            assertThat(count("select count(*) from initiative i where not exists"
                            + " (select 1 from act_ru_execution e where e.business_key_ = i.id)"))
                    .as("cases without a process")
                    .isZero();
        }
    }

    private static void fileUntilKilled(
            PackagedApplication application,
            int person,
            ConcurrentLinkedQueue<String> filed,
            ConcurrentLinkedQueue<String> appraised,
            CountDownLatch underWay) {
        try {
            for (int number = 0; number < 500; number++) {
                Answer answer = application.post(
                        "member." + STEEL,
                        "/api/initiatives",
                        Requests.of(STEEL, "Sáng kiến " + person + "-" + number, "GRASSROOTS"));
                if (answer.status() != 201) {
                    continue;
                }
                String caseId = answer.body().get("id").asText();
                filed.add(caseId);
                underWay.countDown();
                if (number % 2 == 0 && appraise(application, caseId)) {
                    appraised.add(caseId);
                }
            }
        } catch (IOException killed) {
            // Whatever was not acknowledged may be gone.
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean appraise(PackagedApplication application, String caseId)
            throws IOException, InterruptedException {
        String officer = "officer." + STEEL;
        for (var task : application.get(officer, "/api/tasks").body()) {
            if (task.get("caseId").asText().equals(caseId)) {
                String path = "/api/tasks/" + task.get("id").asText();
                application.post(officer, path + "/claim", null);
                return application
                                .post(officer, path + "/submission", Map.of("outcome", "ACCEPT"))
                                .status()
                        == 204;
            }
        }
        return false;
    }

    private Set<String> deployedResources() throws SQLException, IOException {
        Set<String> names = new LinkedHashSet<>();
        try (Connection connection = database();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select name_ from act_ge_bytearray where deployment_id_ is not null")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private long count(String sql) throws SQLException, IOException {
        try (Connection connection = database();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection database() throws SQLException, IOException {
        String password =
                Files.readString(directory.resolve("data/sovang.password")).strip();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("data/sovang").toAbsolutePath(), "sa", password);
    }

    private static Set<String> formKeys() throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        Pattern pattern = Pattern.compile("formKey=\"embedded:deployment:([^\"]+)\"");
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model :
                    models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(model));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
