package vn.sovang.document.paper;

import java.util.List;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.shared.NotVisible;

/**
 * A document of a case that a person may have drawn up now.
 *
 * @param unitId unit that issues it
 * @param draft what it tells is not recorded yet: nobody but the unit's own people has it
 * @param confidential it tells the person what is kept from others who see the case
 */
public record OfferedPaper(DocumentKind kind, String unitId, String unitName, boolean draft, boolean confidential) {

    /** @throws NotVisible when for this person there is no such document */
    public static OfferedPaper find(List<OfferedPaper> papers, DocumentKind kind, String unitId) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind
                        && (unitId == null || paper.unitId().equals(unitId)))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NotVisible("paper"));
    }
}
