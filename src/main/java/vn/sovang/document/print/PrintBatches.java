package vn.sovang.document.print;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.storage.StoredFiles;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Post;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Batches of certificates to be printed; for officers and the deciding body of the unit that issued them. */
@Service
@Transactional
public class PrintBatches {

    /** Certificates in one batch. */
    public static final int MOST = 2000;

    private static final int LISTED = 20;

    private final PrintRepository rows;
    private final Certificates certificates;
    private final StoredFiles files;
    private final Organisation organisation;
    private final SchedulerClient scheduler;
    private final AuditLog audit;
    private final Clock clock;

    PrintBatches(
            PrintRepository rows,
            Certificates certificates,
            StoredFiles files,
            Organisation organisation,
            SchedulerClient scheduler,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.certificates = certificates;
        this.files = files;
        this.organisation = organisation;
        this.scheduler = scheduler;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a batch with the valid certificates of a unit's register.
     *
     * @throws vn.sovang.shared.NotAllowed for everybody else
     * @throws InvalidInput when there is none, or more than {@value #MOST}
     */
    public PrintBatch start(PrintOrder order, String account) {
        certificates.requireIssuer(account, order.unit());
        List<Certificate> wanted = certificates.inForce(
                order.unit(), order.kind(), order.year(), order.fromNumber(), order.toNumber(), MOST + 1);
        if (wanted.isEmpty()) {
            throw InvalidInput.of("fromNumber", "printNone");
        }
        if (wanted.size() > MOST) {
            throw InvalidInput.of("toNumber", "printTooMany", MOST);
        }
        String id = UUID.randomUUID().toString();
        String title = "%s, %s–%s"
                .formatted(
                        wanted.get(0).certified().title(),
                        wanted.get(0).registerNumber(),
                        wanted.get(wanted.size() - 1).registerNumber());
        rows.start(id, order.unit(), title, account, BusinessTime.now(clock));
        rows.insertAll(IntStream.range(0, wanted.size())
                .mapToObj(at ->
                        new PrintRepository.Item(id, at + 1, wanted.get(at).id(), PrintRepository.Item.Status.WAITING))
                .toList());
        schedule(id);
        audit.record(AuditEntry.of(AuditAction.EXPORTED)
                .by(account)
                .at(order.unit())
                .with("what", "CERTIFICATES")
                .with("rows", wanted.size()));
        return find(id);
    }

    /** @throws vn.sovang.shared.NotAllowed for whoever may print in no unit at all */
    @Transactional(readOnly = true)
    public void requirePrinter(String account) {
        if (unitsOf(account).isEmpty()) {
            throw new NotAllowed("certificateIssuer");
        }
    }

    /** @throws NotVisible for whoever has nothing to do with the unit's certificates */
    @Transactional(readOnly = true)
    public PrintBatch get(String id, String account) {
        PrintBatch batch = find(id);
        if (!certificates.mayIssue(account, batch.unitId())) {
            throw new NotVisible("printBatch");
        }
        return batch;
    }

    /** The newest of the units for which the account may print. */
    @Transactional(readOnly = true)
    public List<PrintBatch> newest(String account) {
        List<String> units = unitsOf(account);
        return units.isEmpty() ? List.of() : rows.newest(units, LISTED);
    }

    /** Units for which the account may print. */
    @Transactional(readOnly = true)
    public List<String> unitsOf(String account) {
        return organisation.postsOf(account).stream()
                .map(Post::unitId)
                .distinct()
                .filter(unit -> certificates.mayIssue(account, unit))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<PrintProblem> problems(PrintBatch batch) {
        return rows.problems(batch.id());
    }

    /** Stops after the page that is being made. @throws AlreadyDone when it no longer runs */
    public void cancel(String id, String account) {
        get(id, account);
        if (!rows.lockRunning(id)) {
            throw new AlreadyDone("printNotRunning");
        }
        rows.stand(id, PrintBatch.Status.CANCELLED, clock.instant(), null);
    }

    /** Goes on with what is missing of a batch that was cancelled or has failures; what is made stays. */
    public void goOn(String id, String account) {
        PrintBatch batch = get(id, account);
        if (rows.lockRunning(id)) {
            throw new AlreadyDone("printRunning");
        }
        int again = rows.tryAgain(id);
        if (again == 0 && batch.status() == PrintBatch.Status.DONE) {
            throw new AlreadyDone("printComplete");
        }
        rows.stand(id, PrintBatch.Status.RUNNING, null, null);
        if (batch.fileId() != null) {
            files.remove(batch.fileId());
        }
        schedule(id);
    }

    /** @throws AlreadyDone when the file is not there yet */
    @Transactional(readOnly = true)
    public byte[] file(String id, String account) {
        PrintBatch batch = get(id, account);
        if (!batch.isPrintable()) {
            throw new AlreadyDone("printNotReady");
        }
        return files.content(files.get(batch.fileId()));
    }

    private void schedule(String id) {
        scheduler.schedule(PrintTask.instance(id, UUID.randomUUID().toString()), clock.instant());
    }

    private PrintBatch find(String id) {
        return rows.find(id).orElseThrow(() -> new NotVisible("printBatch"));
    }
}
