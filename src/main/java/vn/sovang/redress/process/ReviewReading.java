package vn.sovang.redress.process;

import org.springframework.stereotype.Component;
import vn.sovang.initiative.Initiatives;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealReview;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressVisibility;

/** Lets reviewers read the appeal and what it is about, exactly while they are asked for their opinion. */
@Component
class ReviewReading {

    private final Appeals appeals;
    private final RedressVisibility visibility;
    private final Initiatives initiatives;

    ReviewReading(Appeals appeals, RedressVisibility visibility, Initiatives initiatives) {
        this.appeals = appeals;
        this.visibility = visibility;
        this.initiatives = initiatives;
    }

    void begin(AppealCase appeal) {
        for (String reviewer : appeals.awaited(appeal.id())) {
            visibility.letRead(appeal.id(), reviewer);
            switch (appeal.kind()) {
                case INITIATIVE -> initiatives.letRead(appeal.subjectCaseId(), reviewer);
                case REVOCATION -> visibility.letRead(appeal.subjectCaseId(), reviewer);
                // A letter may still be before a panel of its own; the appeal itself tells of nominee and deed.
                case NOMINEE, AD_HOC_AWARD -> {}
            }
        }
    }

    void end(AppealCase appeal) {
        visibility.endReading(appeal.id());
        if (appeal.kind() == AppealKind.REVOCATION) {
            visibility.endReading(appeal.subjectCaseId());
        }
        if (appeal.kind() == AppealKind.INITIATIVE) {
            appeals.reviews(appeal.id()).stream()
                    .map(AppealReview::account)
                    .forEach(reviewer -> initiatives.stopReading(appeal.subjectCaseId(), reviewer));
        }
    }
}
