package vn.sovang.award.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardRound;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.casefile.Cases;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Signer;
import vn.sovang.document.paper.CaseCertificates;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.paper.SignerInput;
import vn.sovang.document.paper.Signers;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;

/** Giấy khen, Bằng khen and the like for the honours that a unit gave in a letter or by the simplified procedure. */
@Service
@Transactional
public class HonourCertificates implements CaseCertificates {

    private final AwardLetters letters;
    private final Honours honours;
    private final Certificates certificates;
    private final Organisation organisation;
    private final Signers signers;
    private final Cases cases;
    private final AwardForms forms;
    private final PaperWords words;

    HonourCertificates(
            AwardLetters letters,
            Honours honours,
            Certificates certificates,
            Organisation organisation,
            Signers signers,
            Cases cases,
            AwardForms forms,
            PaperWords words) {
        this.letters = letters;
        this.honours = honours;
        this.certificates = certificates;
        this.organisation = organisation;
        this.signers = signers;
        this.cases = cases;
        this.forms = forms;
        this.words = words;
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.COMMENDATION;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOf(String caseId) {
        return letters.find(caseId).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Open> open(String caseId, String account) {
        return honours.ofCase(caseId).stream()
                .map(Honour::unitId)
                .distinct()
                .filter(unitId -> certificates.mayIssue(account, unitId))
                .map(unitId -> open(organisation.unit(unitId), waiting(caseId, unitId)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Open> open(Unit unit, List<Honour> waiting) {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> single = waiting.size() == 1
                ? List.of()
                : waiting.stream()
                        .map(honour -> new Choice(honour.code(), honour.name()))
                        .toList();
        String number = waiting.stream().map(Honour::decisionNumber).distinct().collect(Collectors.joining(", "));
        return Optional.of(new Open(unit, number, waiting.size(), signers.usualOf(unit.id()), single));
    }

    /**
     * Issues a certificate for each honour of the unit in the case that has none.
     *
     * @param account who decided
     * @return how many; none while the unit has not said who signs
     */
    public List<Certificate> issue(String caseId, SignerInput input, String account) {
        cases.requireReader(caseId, account);
        certificates.requireIssuer(account, input.unit());
        // Two people who issue at once wait for each other; the second then finds nothing missing.
        cases.lock(caseId);
        List<Honour> given = honours.ofCase(caseId).stream()
                .filter(honour -> honour.unitId().equals(input.unit()))
                .toList();
        if (given.isEmpty()) {
            throw new AlreadyDone("certificateNoHonour");
        }
        if (input.honour() != null
                && given.stream().noneMatch(honour -> honour.code().equals(input.honour()))) {
            throw InvalidInput.of("honour", "certificateHonour");
        }
        List<Honour> wanted = waiting(caseId, input.unit()).stream()
                .filter(honour -> input.honour() == null || honour.code().equals(input.honour()))
                .toList();
        if (wanted.isEmpty()) {
            throw new AlreadyDone("certificatesOfHonours");
        }
        Signer signs = signers.of(input.unit(), input.signer());
        String achievement = input.achievement() == null || input.achievement().isBlank()
                ? usualAchievement(caseId)
                : input.achievement().strip();
        return issue(wanted, achievement, signs, account);
    }

    private List<Certificate> issue(List<Honour> wanted, String achievement, Signer signer, String account) {
        Map<String, String> titles = new HashMap<>();
        return wanted.stream()
                .map(honour -> certificate(
                        honour, titles.computeIfAbsent(honour.formCode(), code -> title(honour)), achievement))
                .map(certificate -> certificates.issue(certificate, signer, account))
                .toList();
    }

    /**
     * Issues a certificate for each honour of the unit in the case that has none.
     *
     * @param account who decided
     * @return how many; none while the unit has not said who signs
     */
    public int issue(String caseId, String unitId, String account) {
        Signer signer = signers.usualOf(unitId);
        if (signer.name() == null) {
            return 0;
        }
        cases.lock(caseId);
        return issue(waiting(caseId, unitId), usualAchievement(caseId), signer, account)
                .size();
    }

    /** Honours in force of which the unit has issued no certificate. */
    private List<Honour> waiting(String caseId, String unitId) {
        Set<String> there = certificates.ofCase(caseId).stream()
                .map(view -> view.certificate().certified().subject())
                .collect(Collectors.toSet());
        return honours.ofCase(caseId).stream()
                .filter(Honour::isValid)
                .filter(honour -> honour.unitId().equals(unitId) && !there.contains(honour.id()))
                .toList();
    }

    private Certified certificate(Honour honour, String title, String achievement) {
        return new Certified(
                CertificateKind.COMMENDATION,
                title,
                honour.caseId(),
                honour.id(),
                honour.unitId(),
                new Certified.Holder(
                        honour.name(),
                        honour.position(),
                        honour.recipientUnit().equals(honour.name()) ? null : honour.recipientUnit(),
                        null),
                achievement,
                honour.evidence().size() == 1 ? honour.evidence().get(0) : null,
                honour.decisionNumber(),
                honour.decidedOn());
    }

    /** What the catalogue says the paper is called; who gives it stands above. */
    private String title(Honour honour) {
        return forms.find(honour.formCode(), honour.formName())
                .map(AwardForm::titleOfCertificate)
                .orElse(honour.formName());
    }

    /** What the nominee did stays out of the public check; the occasion is no secret. */
    private String usualAchievement(String caseId) {
        AwardLetter letter = letters.get(caseId);
        if (letter.isAdHoc()) {
            return words.text("paper.certificate.ofDeed", PaperFigures.day(letter.deedOn()));
        }
        return letter.round() == AwardRound.ANNUAL
                ? words.text("paper.certificate.ofYear", letter.year())
                : words.text("paper.certificate.ofRound", letter.roundName());
    }
}
