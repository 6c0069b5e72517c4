package vn.sovang.initiative.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Signer;
import vn.sovang.document.paper.CaseCertificates;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.paper.SignerInput;
import vn.sovang.document.paper.Signers;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;

/** Certificates for the authors of an initiative, from the decisions that recognised it. */
@Service
@Transactional
class InitiativeCertificates implements CaseCertificates {

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final Acts acts;
    private final GoldenBook book;
    private final Certificates certificates;
    private final Organisation organisation;
    private final Signers signers;
    private final PaperWords words;

    InitiativeCertificates(
            Initiatives initiatives,
            InitiativeVisibility visibility,
            Acts acts,
            GoldenBook book,
            Certificates certificates,
            Organisation organisation,
            Signers signers,
            PaperWords words) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.acts = acts;
        this.book = book;
        this.certificates = certificates;
        this.organisation = organisation;
        this.signers = signers;
        this.words = words;
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.INITIATIVE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOf(String caseId) {
        return initiatives.find(caseId).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Open> open(String caseId, String account) {
        RecognitionRequest request = initiatives.request(caseId);
        return recognisingUnits(caseId)
                .filter(unitId -> certificates.mayIssue(account, unitId))
                .map(unitId -> {
                    Unit unit = organisation.unit(unitId);
                    int missing =
                            missing(caseId, unitId, request.authors().size()).size();
                    String number = recognition(caseId, unitId).orElseThrow().decisionNumber();
                    return new Open(unit, number, missing, signers.usualOf(unitId), List.of());
                })
                .filter(open -> open.holders() > 0)
                .toList();
    }

    @Override
    public List<Certificate> issue(String caseId, SignerInput input, String account) {
        if (input.honour() != null || input.achievement() != null) {
            throw InvalidInput.of("honour", "certificateHonour");
        }
        return issue(caseId, input.unit(), input.signer(), account);
    }

    /**
     * Issues a certificate to each author who has none from this unit.
     *
     * @param signer without an office for the usual one
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed for everybody but officers and deciding body of the unit
     * @throws AlreadyDone when the unit has not recognised it, has revoked that, or has issued all
     */
    List<Certificate> issue(String caseId, String unitId, Signer signer, String account) {
        visibility.visibleTo(account, caseId);
        certificates.requireIssuer(account, unitId);
        // Two people who issue at once wait for each other; the second then finds nothing missing.
        initiatives.lock(caseId);
        Act decision = recognition(caseId, unitId).orElseThrow(() -> new AlreadyDone("certificateNoDecision"));
        Optional<GoldenBookEntry> entry = entry(caseId, unitId);
        if (entry.filter(found -> found.status() == EntryStatus.REVOKED).isPresent()) {
            throw new AlreadyDone("certificateRevoked");
        }
        RecognitionRequest request = initiatives.request(caseId);
        List<Integer> missing = missing(caseId, unitId, request.authors().size());
        if (missing.isEmpty()) {
            throw new AlreadyDone("certificatesIssued");
        }
        Signer signs = signers.of(unitId, signer);
        List<Certificate> issued = new ArrayList<>();
        for (int author : missing) {
            String code = entry.map(GoldenBookEntry::code).orElse(null);
            issued.add(certificates.issue(certificate(decision, request, author, code), signs, account));
        }
        return issued;
    }

    private Certified certificate(Act decision, RecognitionRequest request, int index, String bookCode) {
        Author author = request.authors().get(index);
        return new Certified(
                CertificateKind.INITIATIVE,
                words.text("paper.certificate.initiative"),
                decision.caseId(),
                InitiativeStanding.subject(decision.caseId(), decision.unitId(), index),
                decision.unitId(),
                new Certified.Holder(
                        author.name(),
                        author.position(),
                        organisation.unit(author.unitId()).name(),
                        request.authors().size() == 1
                                ? words.text("paper.certificate.author")
                                : words.text("paper.certificate.coAuthor", percent(author))),
                request.title(),
                bookCode,
                decision.decisionNumber(),
                decision.decidedOn());
    }

    private static String percent(Author author) {
        BigDecimal share = author.sharePercent().stripTrailingZeros();
        return share.toPlainString().replace('.', ',');
    }

    private Stream<String> recognisingUnits(String caseId) {
        return acts.of(caseId).stream()
                .map(Act::unitId)
                .distinct()
                .filter(unitId -> recognition(caseId, unitId).isPresent());
    }

    /** The last word of the unit, when it recognises. */
    private Optional<Act> recognition(String caseId, String unitId) {
        return acts.latest(caseId, unitId).filter(latest -> latest.is(DecisionOutcome.RECOGNISE));
    }

    private Optional<GoldenBookEntry> entry(String caseId, String unitId) {
        return book.entriesOf(caseId).stream()
                .filter(each ->
                        each.kind() == EntryKind.RECOGNITION && each.unitId().equals(unitId))
                .reduce((first, second) -> second);
    }

    /** Positions of authors without a certificate of the unit. */
    private List<Integer> missing(String caseId, String unitId, int authors) {
        Set<String> there = certificates.ofCase(caseId).stream()
                .map(view -> view.certificate().certified().subject())
                .collect(Collectors.toSet());
        return Stream.iterate(0, author -> author < authors, author -> author + 1)
                .filter(author -> !there.contains(InitiativeStanding.subject(caseId, unitId, author)))
                .toList();
    }
}
