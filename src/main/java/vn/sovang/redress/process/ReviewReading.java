package vn.sovang.redress.process;

import org.springframework.stereotype.Component;
import vn.sovang.casefile.CasePeople;
import vn.sovang.initiative.Initiatives;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealReview;
import vn.sovang.redress.Appeals;

/** Lets reviewers read the appeal and what it is about, exactly while they are asked for their opinion. */
@Component
class ReviewReading {

    private final Appeals appeals;
    private final CasePeople people;
    private final Initiatives initiatives;

    ReviewReading(Appeals appeals, CasePeople people, Initiatives initiatives) {
        this.appeals = appeals;
        this.people = people;
        this.initiatives = initiatives;
    }

    void begin(AppealCase appeal) {
        for (String reviewer : appeals.awaited(appeal.id())) {
            people.letRead(appeal.id(), reviewer);
            switch (appeal.kind()) {
                case INITIATIVE -> initiatives.letRead(appeal.contested().caseId(), reviewer);
                case REVOCATION -> people.letRead(appeal.contested().caseId(), reviewer);
                // A letter may still be before a panel of its own; the appeal itself tells of nominee and deed.
                case NOMINEE, AD_HOC_AWARD -> {}
            }
        }
    }

    void end(AppealCase appeal) {
        people.endReading(appeal.id());
        if (appeal.kind() == AppealKind.REVOCATION) {
            people.endReading(appeal.contested().caseId());
        }
        if (appeal.kind() == AppealKind.INITIATIVE) {
            appeals.reviews(appeal.id()).stream()
                    .map(AppealReview::account)
                    .forEach(reviewer ->
                            initiatives.stopReading(appeal.contested().caseId(), reviewer));
        }
    }
}
