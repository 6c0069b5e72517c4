package vn.sovang.redress;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What an appeal has beside its case file; see {@link AppealCase}. */
@Table("appeal")
record AppealFacts(
        @Id String id,
        @Embedded.Nullable(prefix = "contested_") ContestedDecision contested,
        @Embedded.Nullable Petition petition,
        String effect) {

    AppealFacts leadingTo(String newEffect) {
        return new AppealFacts(id, contested, petition, newEffect);
    }
}
