package vn.sovang.document.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.certificate.CertificateSubject.Standing;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** Issues certificates and says what they are worth today. */
@Service
@Transactional
public class Certificates {

    private final CertificateRepository rows;
    private final CertificateRegister register;
    private final Map<CertificateKind, CertificateSubject> subjects = new EnumMap<>(CertificateKind.class);
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Certificates(
            CertificateRepository rows,
            CertificateRegister register,
            List<CertificateSubject> subjects,
            Organisation organisation,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        subjects.forEach(subject -> this.subjects.put(subject.kind(), subject));
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotAllowed for everybody but officers and the deciding body of the unit */
    public void requireIssuer(String account, String unitId) {
        if (!mayIssue(account, unitId)) {
            throw new NotAllowed("certificateIssuer");
        }
    }

    public boolean mayIssue(String account, String unitId) {
        return organisation.holds(account, Role.OFFICER, unitId) || organisation.holds(account, Role.COMMITTEE, unitId);
    }

    /**
     * Issues the first certificate of a subject. The caller has checked the right to do so.
     *
     * @throws AlreadyDone when the subject has one
     */
    public Certificate issue(Certified wanted, Signer signer, String account) {
        if (latest(wanted.subject()).isPresent()) {
            throw new AlreadyDone("certificateThere", wanted.holder().name());
        }
        Certificate certificate = certificate(wanted, 1, null, signer, account);
        insert(certificate);
        record(AuditAction.CERTIFICATE_ISSUED, certificate);
        return certificate;
    }

    /**
     * Issues a corrected certificate with a number and a code of its own; the earlier one is superseded.
     *
     * @throws NotVisible when there is no such certificate
     * @throws NotAllowed for everybody but officers and the deciding body of the unit
     * @throws AlreadyDone when it is not the one in force
     */
    public Certificate reissue(String id, Correction correction, String account) {
        CertificateView view = get(id);
        Certificate earlier = view.certificate();
        requireIssuer(account, earlier.certified().unitId());
        if (!view.isValid()) {
            throw new AlreadyDone("certificateNotValid", earlier.code());
        }
        Certificate certificate = certificate(
                earlier.certified().corrected(correction),
                earlier.version() + 1,
                correction.reason(),
                earlier.signer(),
                account);
        insert(certificate);
        record(AuditAction.CERTIFICATE_REISSUED, certificate);
        return certificate;
    }

    /** @throws NotVisible when there is no such certificate */
    @Transactional(readOnly = true)
    public CertificateView get(String id) {
        return rows.findById(id).map(this::view).orElseThrow(() -> new NotVisible("certificate"));
    }

    /** By its code as a person may have typed it. */
    @Transactional(readOnly = true)
    public Optional<CertificateView> byCode(String code) {
        String normalised = CertificateCode.normalise(code);
        return CertificateCode.holds(normalised) ? rows.findByCode(normalised).map(this::view) : Optional.empty();
    }

    /** All versions, by unit, subject and version. */
    @Transactional(readOnly = true)
    public List<CertificateView> ofCase(String caseId) {
        return rows.ofCase(caseId).stream().map(this::view).toList();
    }

    /** Those in force of a unit's register by number, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<Certificate> inForce(String unitId, CertificateKind kind, int year, int from, int to, int most) {
        return rows.ofRegister(unitId, kind, year, from, to, most).stream()
                .filter(certificate -> view(certificate).isValid())
                .toList();
    }

    private Certificate certificate(Certified wanted, int version, String reason, Signer signer, String account) {
        Unit unit = organisation.unit(wanted.unitId());
        LocalDate today = BusinessTime.today(clock);
        return new Certificate(
                UUID.randomUUID().toString(),
                CertificateCode.draw(random),
                version,
                reason,
                wanted,
                unit.decidingBody() + "|" + unit.name(),
                today.getYear(),
                register.next(unit.id(), wanted.kind(), today.getYear()),
                signer,
                new Certificate.Issue(today, account, BusinessTime.now(clock)));
    }

    /** The unique key decides between two people who issue at once. */
    private void insert(Certificate certificate) {
        try {
            rows.insert(certificate);
        } catch (DuplicateKeyException issuedMeanwhile) {
            throw new AlreadyDone(
                    "certificateThere", certificate.certified().holder().name());
        }
    }

    private Optional<Certificate> latest(String subject) {
        return rows.findFirstByCertified_SubjectOrderByVersionDesc(subject);
    }

    private CertificateView view(Certificate certificate) {
        Certified certified = certificate.certified();
        CertificateSubject subject = subjects.get(certified.kind());
        Standing standing = subject == null ? Standing.inForce(false) : subject.standing(certificate);
        Certificate latest = latest(certified.subject()).orElse(certificate);
        if (standing.revoked()) {
            return new CertificateView(certificate, CertificateStatus.REVOKED, null, standing);
        }
        return latest.version() > certificate.version()
                ? new CertificateView(certificate, CertificateStatus.SUPERSEDED, latest.code(), standing)
                : new CertificateView(certificate, CertificateStatus.VALID, null, standing);
    }

    private void record(AuditAction action, Certificate certificate) {
        Certified certified = certificate.certified();
        audit.record(AuditEntry.of(action)
                .by(certificate.issued().by())
                .inCase(certified.caseId(), certificate.registerNumber(), certified.unitId())
                .with("certificate", certificate.code())
                .with("decisionNumber", certified.decisionNumber()));
    }
}
