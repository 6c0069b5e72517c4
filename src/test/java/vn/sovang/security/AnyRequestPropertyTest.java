package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import vn.sovang.support.FreshStart;
import vn.sovang.support.RawHttp.Answer;
import vn.sovang.support.SovangTest;

/**
 * Whatever anybody sends to any of our addresses: no answer is a fault of the server, none gives its insides away, every
 * refusal is problem details or a page in the person's language, and what is refused has stored nothing.
 */
@SovangTest
class AnyRequestPropertyTest {

    private static ApplicationContext context;
    private static AttackedServer server;

    /** Spring's own extension is for Jupiter; the context is the one that the Jupiter tests of this kind share. */
    @BeforeContainer
    static void start() throws Exception {
        context = new TestContextManager(AnyRequestPropertyTest.class)
                .getTestContext()
                .getApplicationContext();
        server = new AttackedServer(
                context, Integer.parseInt(context.getEnvironment().getProperty("local.server.port")));
    }

    @AfterContainer
    static void leave() {
        FreshStart.begin(context);
        FreshStart.end(context);
    }

    @Property(seed = "20261123")
    void ourPagesAndApiRefuseCleanly(@ForAll("toUs") HostileRequest request) throws Exception {
        refusesCleanly(request);
    }

    @Property(seed = "20261123")
    void theEngineRefusesCleanly(@ForAll("toTheEngine") HostileRequest request) throws Exception {
        refusesCleanly(request);
    }

    @Property(seed = "20261123")
    void theEngineRefusesAdministratorsCleanly(@ForAll("byAdministrators") HostileRequest request) throws Exception {
        refusesCleanly(request);
    }

    private static void refusesCleanly(HostileRequest request) throws Exception {
        Answer answer = server.send(request);
        List<String> changed = server.changedBy(request);
        SafeAnswer.check(request, answer);
        if (answer.status() >= 400) {
            assertThat(changed).as("tables changed by a refused request").isEmpty();
        }
    }

    @Provide
    Arbitrary<HostileRequest> toUs() {
        return HostileRequest.to(Endpoints.ours(), anybody());
    }

    @Provide
    Arbitrary<HostileRequest> toTheEngine() {
        return HostileRequest.to(Endpoints.ofTheEngine(), anybody());
    }

    @Provide
    Arbitrary<HostileRequest> byAdministrators() {
        return HostileRequest.to(Endpoints.readByAdministrators(), Arbitraries.just(server.numberOfPeople() - 1));
    }

    private static Arbitrary<Integer> anybody() {
        return Arbitraries.integers().between(0, server.numberOfPeople() - 1);
    }
}
