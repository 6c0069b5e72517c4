package vn.sovang.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What a short dossier has beside its case file, which is called by the nominee's name; see {@link AdHocAward}. */
@Table("ad_hoc_award")
record AdHocFacts(
        @Id String id,
        Recipient recipient,
        @Column("position_held") String position,
        String recipientUnitId,
        String account,
        String email,
        Boolean female,
        Boolean directWorker,
        String formCode,
        String deed,
        LocalDate deedOn,
        BigDecimal benefitValueVnd,
        @MappedCollection(idColumn = "award_id") Set<Relied> evidence) {

    /** A Golden Book entry that the dossier relies on. */
    @Table("ad_hoc_award_evidence")
    record Relied(String code) {}

    static AdHocFacts of(String id, AdHocAward award) {
        return new AdHocFacts(
                id,
                award.recipient(),
                award.position(),
                award.recipientUnitId(),
                award.account(),
                award.email(),
                award.female(),
                award.directWorker(),
                award.formCode(),
                award.deed(),
                award.deedOn(),
                award.benefitValueVnd(),
                award.evidence().stream().map(Relied::new).collect(Collectors.toSet()));
    }
}
