package vn.sovang.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.initiative.process.RecognitionNames;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Files requests and their supplements: one validation for every way in. */
@Service
@Transactional
public class FilingDesk {

    private final InputReader reader;
    private final FilingRules rules;
    private final CaseFiles files;
    private final CasePeople people;
    private final Initiatives initiatives;
    private final FactsRepository facts;
    private final RequestVersions versions;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final CaseProcesses flow;
    private final AuditLog audit;
    private final Clock clock;

    FilingDesk(
            InputReader reader,
            FilingRules rules,
            CaseFiles files,
            CasePeople people,
            Initiatives initiatives,
            FactsRepository facts,
            RequestVersions versions,
            UnitLock unitLock,
            Organisation organisation,
            CaseProcesses flow,
            AuditLog audit,
            Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.files = files;
        this.people = people;
        this.initiatives = initiatives;
        this.facts = facts;
        this.versions = versions;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.flow = flow;
        this.audit = audit;
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
        CaseFile file = files.open(Initiatives.KIND, read.title(), unit.id(), InitiativeStatus.APPRAISAL, account);
        facts.insert(new InitiativeFacts(
                file.id(), unit.id(), unit.tier(), read.year(), read.targetTier(), null, !isAuthor(read, account)));
        storeVersion(file, 1, read, account);
        flow.start(RecognitionNames.INITIATIVE_RECOGNITION, file.id(), Map.of());
        Initiative filed = initiatives.get(file.id());
        audit.record(AuditEntry.of(AuditAction.REQUEST_FILED)
                .by(account)
                .inCase(filed.id(), filed.receiptNumber(), filed.unitId()));
        return filed;
    }

    /** The rules hold for the version in force; the process asks this before it starts work. */
    public void confirmFiled(String caseId) {
        Initiative initiative = initiatives.get(caseId);
        var violations = new ArrayList<Violation>();
        rules.check(initiatives.request(caseId), filedOn(initiative), caseId, violations);
        InvalidInput.throwIfAny(violations);
    }

    /**
     * Checks a supplemented request. Base unit and lead author stay; the one year counts from the first version.
     *
     * @param request the whole request again, as JSON
     */
    public RecognitionRequest checkSupplement(String caseId, String request) {
        Initiative initiative = initiatives.get(caseId);
        RecognitionRequest before = initiatives.request(caseId);
        return reader.read(request, RecognitionRequest.class, (content, violations) -> {
            rules.check(content, filedOn(initiative), caseId, violations);
            SupplementRules.check(before, content, violations);
        });
    }

    /** Stores the supplemented request as a new version; the earlier ones are kept. */
    public void supplement(String caseId, RecognitionRequest request, String account) {
        int version = versions.of(caseId).size() + 1;
        storeVersion(files.get(caseId), version, request, account);
        files.call(caseId, request.title());
        facts.save(facts.findById(caseId).orElseThrow().restated(request));
    }

    /** Authors of the version in force and whoever filed the first one are the parties. */
    private void storeVersion(CaseFile file, int version, RecognitionRequest request, String account) {
        versions.add(file.id(), version, request, account);
        people.setParties(
                file.id(),
                Stream.concat(
                                Stream.of(file.openedBy()),
                                request.authors().stream().map(Author::account))
                        .toList());
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
}
