package vn.sovang.initiative;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;

/** Keeps who was given the confidential part of a request; when that cannot be kept, nothing is handed out. */
@Component
public class ConfidentialReads {

    private final AuditLog audit;

    ConfidentialReads(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Call outside of a transaction where possible, for the entry needs one of its own. Authors read what they wrote.
     *
     * @param unitId unit that holds the case
     */
    public void record(String caseId, String receiptNumber, String unitId, RecognitionRequest request, String reader) {
        boolean isAuthor = request.authors().stream().anyMatch(author -> Objects.equals(author.account(), reader));
        if (!isAuthor) {
            audit.record(AuditEntry.of(AuditAction.CONFIDENTIAL_READ).by(reader).inCase(caseId, receiptNumber, unitId));
        }
    }
}
