package vn.sovang.document;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.sovang.document.inspection.FileInspection;
import vn.sovang.document.inspection.FileKind;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;

/** Files that belong to cases. */
@Service
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final FileInspection inspection;
    private final VirusScan virusScan;
    private final AttachmentAccess access;
    private final AttachmentSettings settings;
    private final AttachmentRepository rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attachments(
            FileInspection inspection,
            VirusScan virusScan,
            AttachmentAccess access,
            AttachmentSettings settings,
            AttachmentRepository rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.inspection = inspection;
        this.virusScan = virusScan;
        this.access = access;
        this.settings = settings;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Looks at the file and stores it. Inspection and virus scan take their time before the case is locked, so the
     * person's right is asked again behind the lock.
     *
     * @throws InvalidInput for a file that is empty, too large, of another kind than accepted, or harmful
     * @throws AlreadyDone when the case has the same content already, or has ended
     * @throws vn.sovang.shared.NotAllowed for readers who may not add files
     * @throws vn.sovang.shared.TemporarilyUnavailable when the virus scanner gives no verdict
     */
    public Attachment add(String caseId, String account, String originalName, byte[] content) {
        if (content.length == 0) {
            throw InvalidInput.of("file", "required");
        }
        if (content.length > settings.perFile().toBytes()) {
            throw InvalidInput.of("file", "fileTooLarge", settings.perFileText());
        }
        String name = FileName.normalise(originalName);
        FileKind kind = inspection.inspect(name, content);
        virusScan.requireClean(name, content);
        Attachment attachment = new Attachment(
                UUID.randomUUID().toString(),
                caseId,
                name,
                kind.mediaType(),
                content.length,
                Sha256.of(content),
                account,
                BusinessTime.now(clock));
        transaction.executeWithoutResult(status -> store(attachment, content));
        return attachment;
    }

    private void store(Attachment attachment, byte[] content) {
        access.lock(attachment.caseId());
        access.requireContributor(attachment.caseId(), attachment.uploadedBy());
        List<Attachment> stored = of(attachment.caseId());
        requireNew(attachment, stored);
        requireRoom(attachment, stored);
        rows.insert(new AttachmentRepository.WithContent(attachment, content));
    }

    private static void requireNew(Attachment attachment, List<Attachment> stored) {
        stored.stream()
                .filter(other -> other.sha256().equals(attachment.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new AlreadyDone("attachmentThere", same.name());
                });
    }

    private void requireRoom(Attachment attachment, List<Attachment> stored) {
        long taken = stored.stream().mapToLong(Attachment::sizeBytes).sum();
        if (taken + attachment.sizeBytes() > settings.perCase().toBytes()) {
            String left = AttachmentSettings.text(
                    DataSize.ofBytes(Math.max(0, settings.perCase().toBytes() - taken)));
            throw InvalidInput.of("file", "caseTooLarge", settings.perCaseText(), left);
        }
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(String caseId) {
        return rows.ofCase(caseId);
    }

    /** @throws NotVisible when the case has no such file */
    @Transactional(readOnly = true)
    public Attachment get(String caseId, String id) {
        return of(caseId).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment"));
    }

    /** @throws AlreadyDone when the stored bytes are no longer those that were taken in */
    @Transactional(readOnly = true)
    public byte[] content(Attachment attachment) {
        byte[] content = rows.withContent(attachment.id()).content();
        if (!Sha256.of(content).equals(attachment.sha256())) {
            LOG.error(
                    "Attachment {} of case {} no longer has the SHA-256 {} it was stored with; not served",
                    attachment.id(),
                    attachment.caseId(),
                    attachment.sha256());
            throw new AlreadyDone("attachmentAltered", attachment.name());
        }
        return content;
    }
}
