package vn.sovang.security;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import vn.sovang.support.Database;
import vn.sovang.support.FreshStart;
import vn.sovang.support.RawHttp;
import vn.sovang.support.RawHttp.Answer;
import vn.sovang.support.Snapshot;
import vn.sovang.support.WebSession;

/** The running application with the cases and people of the access matrix; knows what is stored in it. */
final class AttackedServer {

    /** Refused sign-ins and refused requests leave their traces here, and are meant to. */
    private static final Set<String> MAY_CHANGE = Set.of("audit_event", "account_state", "act_id_user");

    private static final Pattern WORK_ON_A_CASE =
            Pattern.compile("\\{(case|task|officerTask|proposed|proposedTask|definition)}");

    private final ApplicationContext context;
    private final RawHttp http;
    private final List<WebSession> people;
    private final Map<String, String> ids;
    private final Snapshot prepared;
    private Map<String, List<String>> stored;
    private Map<String, Long> modifications;

    AttackedServer(ApplicationContext context, int port) throws Exception {
        this.context = context;
        this.http = new RawHttp(port);
        FreshStart.begin(context);
        this.ids = context.getBean(MatrixCases.class).prepare();
        this.prepared = context.getBean(Database.class).snapshot();
        String base = "http://localhost:" + port;
        this.people = MatrixPeople.signIn(base).sessions();
        people.get(0).get("/login");
        store();
    }

    int numberOfPeople() {
        return people.size();
    }

    Answer send(HostileRequest request) throws IOException {
        WebSession person = people.get(request.person());
        List<String> headers = new ArrayList<>(request.headers());
        headers.add("Cookie: JSESSIONID=" + person.cookie("JSESSIONID") + "; SOVANG-XSRF="
                + person.cookie("SOVANG-XSRF") + "; XSRF-TOKEN=" + person.cookie("XSRF-TOKEN"));
        if (!request.mentions("X-SOVANG-XSRF")) {
            headers.add("X-SOVANG-XSRF: " + person.cookie("SOVANG-XSRF"));
        }
        if (!request.mentions("X-XSRF-TOKEN")) {
            headers.add("X-XSRF-TOKEN: " + person.cookie("XSRF-TOKEN"));
        }
        if (request.body() != null && !request.mentions("Content-Type")) {
            headers.add("Content-Type: " + request.body().type());
        }
        return http.send(
                request.method(),
                filled(request.target(), person),
                headers,
                request.body() == null ? null : request.body().bytes());
    }

    private String filled(String target, WebSession person) {
        String filled = target.replace("{me}", person.account() == null ? "nobody" : person.account());
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled.replace("{any}", ids.get("task"));
    }

    /** Names of the tables that the request changed. */
    List<String> changedBy(HostileRequest request) {
        if (modifications.equals(modifications())) {
            return List.of();
        }
        Map<String, List<String>> before = stored;
        store();
        List<String> changed = stored.keySet().stream()
                .filter(table -> !stored.get(table).equals(before.get(table)))
                .toList();
        if (!changed.isEmpty() && WORK_ON_A_CASE.matcher(request.target()).find()) {
            // The case may have moved on to where nobody of the matrix can do anything with it.
            prepared.restore();
            store();
        }
        return changed;
    }

    private void store() {
        stored = content();
        modifications = modifications();
    }

    private Map<String, Long> modifications() {
        Map<String, Long> modifications = context.getBean(Database.class).modifications();
        modifications.keySet().removeAll(MAY_CHANGE);
        return modifications;
    }

    private Map<String, List<String>> content() {
        Map<String, List<String>> content = context.getBean(Database.class).content();
        content.keySet().removeAll(MAY_CHANGE);
        return content;
    }
}
