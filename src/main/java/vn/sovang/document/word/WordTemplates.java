package vn.sovang.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.FileName;
import vn.sovang.document.Sha256;
import vn.sovang.document.VirusScan;
import vn.sovang.document.inspection.FileInspection;
import vn.sovang.document.inspection.FileKind;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;

/** Templates in force: a unit's own, else the nearest one above it, else the one that comes with the program. */
@Service
public class WordTemplates {

    /** Media type of what is drawn. */
    public static final String MEDIA_TYPE = FileKind.DOCX.mediaType();

    private static final Logger LOG = LoggerFactory.getLogger(WordTemplates.class);
    private static final DataSize LARGEST = DataSize.ofMegabytes(5);

    private final TemplateRepository store;
    private final Organisation organisation;
    private final UnitLock unitLock;
    private final FileInspection inspection;
    private final VirusScan virusScan;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WordTemplates(
            TemplateRepository store,
            Organisation organisation,
            UnitLock unitLock,
            FileInspection inspection,
            VirusScan virusScan,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.organisation = organisation;
        this.unitLock = unitLock;
        this.inspection = inspection;
        this.virusScan = virusScan;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The document as a Word file, drawn on the template in force at the unit; {@code data} of the kind's record. */
    @Transactional(readOnly = true)
    public byte[] draw(DocumentKind kind, String unitId, Record data) {
        if (!kind.data().isInstance(data)) {
            throw new IllegalArgumentException(kind + " takes " + kind.data().getSimpleName());
        }
        try {
            return Template.read(content(unitId, kind)).fill(data);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The version in force at the unit; empty for the template that comes with the program. */
    @Transactional(readOnly = true)
    public Optional<TemplateVersion> inForce(String unitId, DocumentKind kind) {
        return organisation.chainFrom(unitId).stream()
                .map(Unit::id)
                .flatMap(id -> store.latest(id, kind).stream())
                .filter(version -> !version.isGivenUp())
                .findFirst();
    }

    /** Bytes of the template in force at the unit. */
    @Transactional(readOnly = true)
    public byte[] content(String unitId, DocumentKind kind) {
        return inForce(unitId, kind).map(this::content).orElseGet(() -> shipped(kind));
    }

    /** The unit's own versions, newest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions(String unitId, DocumentKind kind) {
        return store.of(unitId, kind);
    }

    /** @throws NotVisible when the unit has no such version with content */
    @Transactional(readOnly = true)
    public TemplateVersion version(String unitId, DocumentKind kind, int number) {
        return store.of(unitId, kind).stream()
                .filter(version -> version.version() == number && !version.isGivenUp())
                .findFirst()
                .orElseThrow(() -> new NotVisible("template"));
    }

    /** @throws AlreadyDone when the stored bytes are no longer those that were taken in */
    public byte[] content(TemplateVersion version) {
        byte[] content = store.withContent(version.id()).content();
        if (!Sha256.of(content).equals(version.sha256())) {
            LOG.error("Template {} no longer has the SHA-256 it was stored with; not used", version.id());
            throw new AlreadyDone("templateAltered");
        }
        return content;
    }

    /**
     * Looks at the file and stores it as the unit's template.
     *
     * @return names that a document of the kind should hold and this template does not
     * @throws InvalidInput with everything that cannot be filled; nothing is stored then
     */
    public List<String> store(String unitId, DocumentKind kind, String account, String originalName, byte[] content) {
        if (content.length == 0) {
            throw InvalidInput.of("file", "required");
        }
        if (content.length > LARGEST.toBytes()) {
            throw InvalidInput.of("file", "templateTooLarge", LARGEST.toMegabytes());
        }
        String name = FileName.normalise(originalName);
        if (inspection.inspect(name, content) != FileKind.DOCX) {
            throw InvalidInput.of("file", "templateKind");
        }
        virusScan.requireClean(name, content);
        TemplateCheck.Result result = TemplateCheck.of(kind, content);
        InvalidInput.throwIfAny(result.problems());
        add(unitId, kind, account, name, content);
        return result.missing();
    }

    /**
     * The unit uses what it inherits again.
     *
     * @throws AlreadyDone when it has no template of its own
     */
    public void giveUp(String unitId, DocumentKind kind, String account) {
        add(unitId, kind, account, null, null);
    }

    private void add(String unitId, DocumentKind kind, String account, String name, byte[] content) {
        transaction.executeWithoutResult(status -> {
            unitLock.hold(unitId);
            Optional<TemplateVersion> last = store.latest(unitId, kind);
            if (content == null && last.map(TemplateVersion::isGivenUp).orElse(true)) {
                throw new AlreadyDone("templateInherited");
            }
            TemplateVersion version = new TemplateVersion(
                    UUID.randomUUID().toString(),
                    unitId,
                    kind,
                    last.map(TemplateVersion::version).orElse(0) + 1,
                    name,
                    content == null ? null : Sha256.of(content),
                    account,
                    BusinessTime.now(clock));
            store.insert(new TemplateRepository.WithContent(version, content));
            audit.record(AuditEntry.of(AuditAction.TEMPLATE_CHANGED)
                    .by(account)
                    .at(unitId)
                    .about(unitId)
                    .with("document", kind)
                    .with("version", version.version())
                    .with("outcome", content == null ? "GIVEN_UP" : "STORED"));
        });
    }

    private static byte[] shipped(DocumentKind kind) {
        try (InputStream file =
                WordTemplates.class.getResourceAsStream("/document/templates/" + kind.key() + ".docx")) {
            return file.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
