package vn.sovang.award;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/**
 * Takes in a newer catalogue. What a form said on a day in the past stays: a row that exists changes only in its last
 * day, its verification, its amount, its quota and how its certificate is titled; everything else needs a row from a later day, which ends the earlier.
 */
@Service
@Transactional
public class CatalogueImport {

    private final InputReader reader;
    private final FormRows rows;
    private final AwardTargets targets;
    private final Organisation organisation;
    private final AuditLog audit;

    CatalogueImport(
            InputReader reader, FormRows rows, AwardTargets targets, Organisation organisation, AuditLog audit) {
        this.reader = reader;
        this.rows = rows;
        this.targets = targets;
        this.organisation = organisation;
        this.audit = audit;
    }

    /** Number of forms and targets that became different. */
    public record Result(int forms, int targets) {}

    /** @throws InvalidInput with every problem of the file; nothing is stored then */
    public Result load(String file) {
        CatalogueFile catalogue = reader.read(file, CatalogueFile.class, this::check);
        int forms = 0;
        for (CatalogueFile.FormEntry entry : catalogue.forms()) {
            forms += put(entry.form()) ? 1 : 0;
        }
        requireNoOverlap();
        catalogue
                .targets()
                .forEach(target -> targets.put(
                        target.unitId(), target.validFrom(), target.directWorkersPercent(), target.legalBasis()));
        if (forms > 0 || !catalogue.targets().isEmpty()) {
            audit.record(AuditEntry.of(AuditAction.RULES_CHANGED)
                    .about("award-catalogue")
                    .with("rules", "CATALOGUE")
                    .with("forms", forms)
                    .with("targets", catalogue.targets().size()));
        }
        return new Result(forms, catalogue.targets().size());
    }

    /** Adds what the application ships and the database does not know yet; never changes what somebody imported. */
    void addMissing(String file) {
        CatalogueFile catalogue = reader.read(file, CatalogueFile.class);
        List<AwardForm> known = rows.all();
        catalogue.forms().stream()
                .map(CatalogueFile.FormEntry::form)
                .filter(form -> known.stream()
                        .noneMatch(other -> other.code().equals(form.code())
                                && !other.validFrom().isBefore(form.validFrom())))
                .forEach(this::put);
    }

    private boolean put(AwardForm form) {
        List<AwardForm> known = rows.all().stream()
                .filter(other -> other.code().equals(form.code()))
                .toList();
        if (known.contains(form)) {
            return false;
        }
        known.stream()
                .filter(other -> other.validTo() == null && other.validFrom().isBefore(form.validFrom()))
                .forEach(other -> rows.put(until(other, form)));
        rows.put(form);
        return true;
    }

    private void check(CatalogueFile file, List<Violation> violations) {
        List<AwardForm> known = rows.all();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < file.forms().size(); index++) {
            CatalogueFile.FormEntry entry = file.forms().get(index);
            if (entry == null || entry.code() == null || entry.validFrom() == null) {
                continue;
            }
            String path = "forms[" + index + "].";
            if (!seen.add(entry.code() + " " + entry.validFrom())) {
                violations.add(Violation.of(path + "code", "namedTwice"));
            }
            if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
                violations.add(Violation.of(path + "validTo", "endsBeforeStart"));
            }
            if ((entry.verifiedBy() == null) != (entry.verifiedOn() == null)) {
                violations.add(Violation.of(path + "verifiedOn", "verifiedByAndOn"));
            }
            if (!canBeTitled(entry)) {
                violations.add(Violation.of(
                        path + "certificateTitle", "certificateTitle", AwardForm.LONGEST_CERTIFICATE_TITLE));
            }
            known.stream()
                    .filter(form ->
                            form.code().equals(entry.code()) && form.validFrom().equals(entry.validFrom()))
                    .filter(form -> !saysTheSame(form, entry))
                    .forEach(form -> violations.add(Violation.of(path + "validFrom", "formFixed", form.code())));
        }
        for (int index = 0; index < file.targets().size(); index++) {
            CatalogueFile.TargetEntry target = file.targets().get(index);
            if (target != null
                    && target.unitId() != null
                    && organisation.find(target.unitId()).isEmpty()) {
                violations.add(Violation.of("targets[" + index + "].unitId", "noSuchUnit"));
            }
        }
    }

    /** Every certificate has a title: the one it is given, else the name, which is often too long for the paper. */
    private static boolean canBeTitled(CatalogueFile.FormEntry entry) {
        if (entry.certificateTitle() != null) {
            return !entry.certificateTitle().isBlank();
        }
        return entry.name() == null || entry.name().length() <= AwardForm.LONGEST_CERTIFICATE_TITLE;
    }

    private void requireNoOverlap() {
        AwardForm before = null;
        for (AwardForm form : rows.all()) {
            if (before != null
                    && before.code().equals(form.code())
                    && (before.validTo() == null || !before.validTo().isBefore(form.validFrom()))) {
                throw InvalidInput.of("forms", "formsOverlap", form.code());
            }
            before = form;
        }
    }

    private static boolean saysTheSame(AwardForm form, CatalogueFile.FormEntry entry) {
        return form.kind() == entry.kind()
                && Objects.equals(form.name(), entry.name())
                && form.recipients() == entry.recipients()
                && form.decidingTier() == entry.decidingTier()
                && Objects.equals(form.decidingBody(), entry.decidingBody())
                && Objects.equals(form.nominatingTiers(), entry.nominatingTiers())
                && Objects.equals(form.requires(), entry.requires());
    }

    private static AwardForm until(AwardForm form, AwardForm next) {
        return new AwardForm(
                form.code(),
                form.validFrom(),
                next.validFrom().minusDays(1),
                form.kind(),
                form.name(),
                form.nameEn(),
                form.certificateTitle(),
                form.recipients(),
                form.decidingTier(),
                form.decidingBody(),
                form.nominatingTiers(),
                form.withMoney(),
                form.amountVnd(),
                form.quota(),
                form.requires(),
                form.legalBasis(),
                form.verifiedBy(),
                form.verifiedOn());
    }
}
