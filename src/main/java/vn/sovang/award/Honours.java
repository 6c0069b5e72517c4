package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** The register of honours: what was given to whom by which decision. */
@Service
@Transactional
public class Honours {

    private final HonourRows rows;
    private final NomineeRows nominees;
    private final AwardForms forms;
    private final Organisation organisation;
    private final Clock clock;

    Honours(HonourRows rows, NomineeRows nominees, AwardForms forms, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.nominees = nominees;
        this.forms = forms;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Enters what was given to a row of the letter; repeated it returns the honour there is. A list is of its year, an ad
     * hoc award of the year in which it is decided.
     *
     * @param unitId unit whose body decided
     */
    public Honour issue(
            AwardLetter letter, Nominee nominee, String unitId, String decisionNumber, LocalDate decidedOn) {
        return issue(new NewHonour(
                nominee.id(),
                letter.id(),
                unitId,
                nominee.formCode(),
                forms.of(letter, nominee.formCode()).name(),
                nominee.recipient(),
                nominee.name(),
                nominee.position(),
                nominee.unitId(),
                letter.isAdHoc() ? decidedOn.getYear() : letter.year(),
                decisionNumber,
                decidedOn,
                nominee.evidence(),
                nominee.account()));
    }

    /** Enters the honour; repeated for the same nominee it returns the one there is. */
    public Honour issue(NewHonour wanted) {
        if (wanted.nomineeId() != null) {
            Optional<Honour> existing = ofNominee(wanted.nomineeId());
            if (existing.isPresent()) {
                return existing.get();
            }
        }
        String id = UUID.randomUUID().toString();
        rows.insert(
                id,
                HonourCode.next(wanted.year()),
                wanted,
                organisation.unit(wanted.unitId()).name(),
                organisation.unit(wanted.recipientUnitId()).name(),
                now());
        return get(id);
    }

    /** Finds an honour by its code as a person may have typed it: lower case, O for 0, I or L for 1. */
    @Transactional(readOnly = true)
    public Optional<Honour> byCode(String code) {
        return one(" where h.code = :value", HonourCode.normalise(code));
    }

    /** @throws NotVisible when there is no such honour */
    @Transactional(readOnly = true)
    public Honour get(String id) {
        return one(" where h.id = :value", id).orElseThrow(() -> new NotVisible("honour"));
    }

    @Transactional(readOnly = true)
    public Optional<Honour> ofNominee(String nomineeId) {
        return one(" where h.nominee_id = :value", nomineeId);
    }

    /** Honours, revoked ones included, that were based on the entry of the Golden Book. */
    @Transactional(readOnly = true)
    public List<Honour> basedOn(String goldenBookCode) {
        return rows.read(
                " where exists (select 1 from honour_evidence e where e.honour_id = h.id and e.code = :value)"
                        + " order by h.issued_at, h.id",
                Map.of("value", goldenBookCode));
    }

    /** Honours given in the case, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Honour> ofCase(String caseId) {
        return rows.read(" where h.case_id = :value order by h.issued_at, h.id", Map.of("value", caseId));
    }

    /**
     * Marks the honour as revoked; repeated with the same decision it changes nothing.
     *
     * @throws AlreadyDone when another decision has revoked it
     */
    public void revoke(String honourId, String decisionNumber, LocalDate on, String reason, String account) {
        rows.lock(honourId);
        Honour honour = get(honourId);
        if (!honour.isValid()) {
            if (decisionNumber.equals(honour.revocationNumber())) {
                return;
            }
            throw new AlreadyDone("honourRevoked", honour.code());
        }
        rows.revoke(honourId, account, on, decisionNumber, reason);
        rows.resolve(honourId, account, decisionNumber, now());
        if (honour.nomineeId() != null) {
            nominees.stand(honour.nomineeId(), NomineeStatus.REVOKED, reason);
        }
    }

    /**
     * Enters a revoked honour anew, with a code of its own, because an appeal was upheld; the revoked one stays as it is.
     *
     * @throws AlreadyDone when the honour is valid
     */
    public Honour reinstate(String honourId, String decisionNumber, LocalDate on, String reason) {
        rows.lock(honourId);
        Honour revoked = get(honourId);
        if (revoked.isValid()) {
            throw new AlreadyDone("honourValid", revoked.code());
        }
        Honour again = issue(new NewHonour(
                null,
                revoked.caseId(),
                revoked.unitId(),
                revoked.formCode(),
                revoked.formName(),
                revoked.recipient(),
                revoked.name(),
                revoked.position(),
                revoked.recipientUnitId(),
                revoked.year(),
                decisionNumber,
                on,
                revoked.evidence(),
                revoked.account()));
        if (revoked.nomineeId() != null) {
            nominees.stand(revoked.nomineeId(), NomineeStatus.AWARDED, reason);
        }
        return again;
    }

    /** Marks a doubt that the deciding body has to resolve; the same revocation flags an honour once. */
    public void flag(String honourId, String why, String revocationId) {
        rows.lock(honourId);
        boolean known = revocationId != null
                && get(honourId).flags().stream().anyMatch(flag -> revocationId.equals(flag.revocationId()));
        if (!known) {
            rows.flag(honourId, why, revocationId, now());
        }
    }

    /** The deciding body keeps the honour in spite of the doubts. */
    public void resolveFlags(String honourId, String account, String resolution) {
        rows.lock(honourId);
        rows.resolve(honourId, account, resolution, now());
    }

    /** Honours that match, newest first. */
    @Transactional(readOnly = true)
    public PageOf<Honour> search(HonourSearch search, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(search, parameters);
        long total = rows.count(where, parameters);
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        List<Honour> found = rows.read(
                where + " order by h.decided_on desc, h.issued_at desc, h.id limit :size offset :offset", parameters);
        return new PageOf<>(found, paging.page(), paging.size(), total);
    }

    private static String where(HonourSearch search, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        add(where, parameters, "h.form_code = :form", "form", search.formCode());
        add(where, parameters, "(h.unit_id = :unit or h.recipient_unit_id = :unit)", "unit", search.unitId());
        add(where, parameters, "h.honour_year = :year", "year", search.year());
        add(
                where,
                parameters,
                "h.status = :status",
                "status",
                search.status() == null ? null : search.status().name());
        add(
                where,
                parameters,
                "h.recipient = :recipient",
                "recipient",
                search.recipient() == null ? null : search.recipient().name());
        if (search.text() != null && !search.text().isBlank()) {
            int number = 0;
            for (String word :
                    TextFolding.search(TextFolding.printable(search.text())).split(" ")) {
                String parameter = "word" + number++;
                where.append(" and (h.folded_name like :%1$s escape '!' or lower(h.code) like :%1$s escape '!'"
                                .formatted(parameter))
                        .append(" or lower(h.decision_number) like :%1$s escape '!')".formatted(parameter));
                parameters.put(parameter, TextFolding.contained(word));
            }
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value instanceof String text ? TextFolding.printable(text) : value);
        }
    }

    private Optional<Honour> one(String where, String value) {
        return rows.read(where, Map.of("value", value)).stream().findFirst();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
