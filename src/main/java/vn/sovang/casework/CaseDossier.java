package vn.sovang.casework;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.sovang.casefile.CaseSheet;

/**
 * What stands beside the form of a task; labels are in the reader's language, codes stay as they are.
 *
 * @param kind code of the kind of case
 * @param page address of the page of the case
 * @param own what only the forms of this kind need, see {@link FormFacts}; its fields stand beside the others
 */
public record CaseDossier(
        TaskInfo task,
        String kind,
        @JsonProperty("case") CaseSheet sheet,
        String page,
        List<DossierParts.AttachmentInfo> attachments,
        List<DossierParts.DeadlineInfo> deadlines,
        @JsonUnwrapped Object own) {}
