package vn.sovang.initiative.process;

import java.time.Instant;
import java.util.List;
import vn.sovang.council.process.CouncilInfo;
import vn.sovang.initiative.RecognitionRequest;

/**
 * What the forms of recognition need beside the sheet; labels are in the reader's language, codes stay as they are.
 *
 * @param request as last filed, without the confidential part for those who may not read it
 * @param council the review at the unit that holds the case, null before there is one
 * @param councils reviews at other units and earlier ones
 * @param appraisal the last one at the unit that holds the case
 */
public record RecognitionDossier(
        RecognitionRequest request,
        CouncilInfo council,
        List<CouncilInfo> councils,
        List<Criterion> criteria,
        Hints hints,
        AppraisalInfo appraisal) {

    record Criterion(String key, String label, int max, String explanation) {}

    record Hints(
            List<String> allowedOutcomes,
            String parentUnitName,
            String targetTierLabel,
            Instant filedAt,
            List<SimilarTitle> similarTitles) {}

    /** @param year in which it was filed */
    record SimilarTitle(String receiptNumber, String title, String unitName, int year, String statusLabel) {}

    record AppraisalInfo(String outcome, String reason) {}
}
