package vn.sovang.redress;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a revocation has beside its case file; see {@link RevocationCase}.
 *
 * @param openKey key of the subject while the case is open, null afterwards
 */
@Table("revocation")
record RevocationFacts(
        @Id String id,
        String openKey,
        @Embedded.Nullable(prefix = "subject_") RevocationSubject subject,
        @Embedded.Nullable Allegation allegation,
        String counterCode,
        String restoredBy) {

    RevocationFacts decided() {
        return new RevocationFacts(id, null, subject, allegation, counterCode, restoredBy);
    }

    RevocationFacts counterEntered(String code) {
        return new RevocationFacts(id, openKey, subject, allegation, code, restoredBy);
    }

    RevocationFacts restored(String by) {
        return new RevocationFacts(id, openKey, subject, allegation, counterCode, by);
    }
}
