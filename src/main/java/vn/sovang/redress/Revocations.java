package vn.sovang.redress;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.Resolution;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The revocations: where each stands, what the holders said and what was decided. */
@Service
@Transactional
public class Revocations {

    /** Code of the kind. */
    public static final String KIND = "REVOCATION";

    private static final Comparator<RevocationCase> OLDEST_FIRST =
            Comparator.comparing(RevocationCase::startedAt).thenComparing(RevocationCase::number);

    private final CaseFiles files;
    private final RevocationRepository facts;
    private final HolderRepository holders;
    private final Acts acts;
    private final Clock clock;

    Revocations(CaseFiles files, RevocationRepository facts, HolderRepository holders, Acts acts, Clock clock) {
        this.files = files;
        this.facts = facts;
        this.holders = holders;
        this.acts = acts;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such revocation */
    @Transactional(readOnly = true)
    public RevocationCase get(String id) {
        return find(id).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<RevocationCase> find(String id) {
        return facts.findById(id).map(this::withFile);
    }

    /** Revocations of the recognition of the initiative or of honours given in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<RevocationCase> ofCase(String subjectCaseId) {
        return oldestFirst(facts.findBySubject_CaseId(subjectCaseId));
    }

    /** Revocations of the same recognition or honour, oldest first. */
    @Transactional(readOnly = true)
    public List<RevocationCase> ofSubject(String subjectKey) {
        return oldestFirst(facts.findBySubject_Key(subjectKey));
    }

    /** A new one with its number, which nobody holds yet. */
    RevocationCase open(
            String number,
            String title,
            String unitId,
            RevocationSubject subject,
            Allegation allegation,
            String account) {
        CaseFile file = files.open(KIND, title, unitId, RevocationStatus.ANSWER, account);
        files.number(file.id(), number);
        facts.insert(new RevocationFacts(file.id(), subject.key(), subject, allegation, null, null));
        return get(file.id());
    }

    Holder addHolder(String revocationId, int position, RevocationSubjects.Person person) {
        HolderRepository.Row row = holders.insert(new HolderRepository.Row(
                UUID.randomUUID().toString(), revocationId, position, person.name(), person.account(), person.email()));
        return new Holder(row.id(), revocationId, row.name(), row.account(), row.email(), null);
    }

    /** In the order of the request. */
    @Transactional(readOnly = true)
    public List<Holder> holders(String revocationId) {
        return holders.of(revocationId);
    }

    /** @throws NotVisible when the revocation has no such holder */
    @Transactional(readOnly = true)
    public Holder holder(String revocationId, String holderId) {
        return holders(revocationId).stream()
                .filter(holder -> holder.id().equals(holderId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("case"));
    }

    /** True for whoever holds what is to be revoked. */
    @Transactional(readOnly = true)
    public boolean isHolder(String revocationId, String account) {
        return holders(revocationId).stream().anyMatch(holder -> account.equals(holder.account()));
    }

    public void answer(String holderId, Holder.Answer answer) {
        holders.insert(new HolderRepository.KeptAnswer(holderId, answer, BusinessTime.now(clock)));
    }

    /** Where the revocation stands now and until when; null when no limit runs. */
    public void stand(String id, RevocationStatus status, Instant dueAt) {
        files.stand(id, status, dueAt);
    }

    /**
     * Stores the decision; from now on another revocation of the same subject may be started.
     *
     * @throws AlreadyDone when it has been decided
     */
    public void decide(String id, String taskId, RevocationOutcome outcome, Resolution ruling, String account) {
        change(id, before -> {
            if (!acts.of(id).isEmpty()) {
                throw new AlreadyDone("revocationDecided");
            }
            return before.decided();
        });
        acts.record(id, files.get(id).unitId(), taskId, account, List.of(ruling));
        files.stand(id, outcome == RevocationOutcome.REVOKE ? RevocationStatus.REVOKED : RevocationStatus.KEPT, null);
    }

    public void counterEntered(String id, String code) {
        change(id, before -> before.counterEntered(code));
    }

    /** An appeal was upheld; {@code by} is the new entry or honour, or the number of the answer. */
    public void restored(String id, String by) {
        change(id, before -> before.restored(by));
    }

    /** Makes others who change the revocation wait; see {@link CaseFiles#lock}. */
    public void lock(String id) {
        files.lock(id);
    }

    private void change(String id, UnaryOperator<RevocationFacts> how) {
        files.lock(id);
        facts.save(how.apply(facts.findById(id).orElseThrow(() -> new NotVisible("case"))));
    }

    private List<RevocationCase> oldestFirst(List<RevocationFacts> found) {
        return found.stream().map(this::withFile).sorted(OLDEST_FIRST).toList();
    }

    private RevocationCase withFile(RevocationFacts found) {
        return RevocationCase.of(
                files.get(found.id()), found, acts.latestOn(found.id()).orElse(null));
    }
}
