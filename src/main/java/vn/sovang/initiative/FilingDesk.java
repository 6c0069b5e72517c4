package vn.sovang.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.initiative.process.RecognitionProcess;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.TextFolding;
import vn.sovang.shared.Violation;

/** Files requests and their supplements: one validation for every way in. */
@Service
@Transactional
public class FilingDesk {

    private final InputReader reader;
    private final FilingRules rules;
    private final InitiativeRepository initiatives;
    private final VersionRepository versions;
    private final JdbcAggregateOperations rows;
    private final JdbcClient jdbc;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final RecognitionProcess flow;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    FilingDesk(
            InputReader reader,
            FilingRules rules,
            InitiativeRepository initiatives,
            VersionRepository versions,
            JdbcAggregateOperations rows,
            JdbcClient jdbc,
            UnitLock unitLock,
            Organisation organisation,
            RecognitionProcess flow,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.initiatives = initiatives;
        this.versions = versions;
        this.rows = rows;
        this.jdbc = jdbc;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.flow = flow;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Reads and checks a request without filing it.
     *
     * @throws vn.sovang.shared.InvalidInput with every problem
     * @throws NotAllowed unless the account is one of the authors or an officer of the unit
     */
    public RecognitionRequest check(String request, String account) {
        RecognitionRequest read = reader.read(
                request,
                RecognitionRequest.class,
                (content, violations) -> rules.check(content, today(), null, violations));
        if (!isAuthor(read, account) && !organisation.holds(account, Role.OFFICER, read.unitId())) {
            throw new NotAllowed("fileForOthers");
        }
        return read;
    }

    /** Stores the request and starts its case; returns the case with its receipt. Throws as {@link #check}. */
    public Initiative file(String request, String account) {
        RecognitionRequest read = check(request, account);
        // Two requests with one title at once: the second waits here for the first and is then refused as a duplicate.
        unitLock.hold(read.unitId());
        check(request, account);
        Unit unit = organisation.unit(read.unitId());
        Initiative initiative = rows.insert(new Initiative(
                UUID.randomUUID().toString(),
                null,
                unit.id(),
                unit.id(),
                unit.tier(),
                InitiativeStatus.APPRAISAL,
                read.title(),
                TextFolding.fold(read.title()),
                read.year(),
                read.targetTier(),
                null,
                account,
                now(),
                !isAuthor(read, account),
                null,
                0));
        storeVersion(initiative.id(), 1, read, account);
        flow.start(initiative);
        Initiative filed = initiatives.findById(initiative.id()).orElseThrow();
        audit.record(AuditEntry.of(AuditAction.REQUEST_FILED)
                .by(account)
                .inCase(filed.id(), filed.receiptNumber(), filed.unitId()));
        return filed;
    }

    /** The rules hold for the version in force; the process asks this before it starts work. */
    public void confirmFiled(String caseId) {
        Initiative initiative = initiatives.findById(caseId).orElseThrow();
        var violations = new ArrayList<Violation>();
        rules.check(latest(caseId), filedOn(initiative), caseId, violations);
        InvalidInput.throwIfAny(violations);
    }

    /**
     * Checks a supplemented request. Base unit and lead author stay; the one year counts from the first version.
     *
     * @param request the whole request again, as JSON
     */
    public RecognitionRequest checkSupplement(String caseId, String request) {
        Initiative initiative = initiatives.findById(caseId).orElseThrow();
        RecognitionRequest before = latest(caseId);
        return reader.read(request, RecognitionRequest.class, (content, violations) -> {
            rules.check(content, filedOn(initiative), caseId, violations);
            SupplementRules.check(before, content, violations);
        });
    }

    /** Stores the supplemented request as a new version; the earlier ones are kept. */
    public void supplement(String caseId, RecognitionRequest request, String account) {
        int version = versions.findByInitiativeIdOrderByVersion(caseId).size() + 1;
        storeVersion(caseId, version, request, account);
        Initiative initiative = initiatives.findById(caseId).orElseThrow();
        initiatives.save(initiative.restated(request, TextFolding.fold(request.title())));
    }

    private void storeVersion(String caseId, int version, RecognitionRequest request, String account) {
        rows.insert(new VersionRow(null, caseId, version, write(request), now(), account));
        jdbc.sql("delete from initiative_author where initiative_id = ?")
                .param(caseId)
                .update();
        request.authors().stream()
                .filter(author -> author.account() != null)
                .forEach(author -> jdbc.sql(
                                "insert into initiative_author (initiative_id, account, lead) values (?, ?, ?)")
                        .params(caseId, author.account(), author == request.leadAuthor())
                        .update());
    }

    private RecognitionRequest latest(String caseId) {
        List<VersionRow> all = versions.findByInitiativeIdOrderByVersion(caseId);
        return read(json, all.get(all.size() - 1).content());
    }

    static RecognitionRequest read(ObjectMapper json, String content) {
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

    private static boolean isAuthor(RecognitionRequest request, String account) {
        return request.authors().stream().anyMatch(author -> Objects.equals(author.account(), account));
    }

    private LocalDate filedOn(Initiative initiative) {
        return BusinessTime.dayOf(initiative.filedAt());
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
