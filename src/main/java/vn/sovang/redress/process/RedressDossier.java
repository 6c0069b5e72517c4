package vn.sovang.redress.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casework.TaskInfo;

/** What stands beside the forms of revocations and appeals. */
record RedressDossier(
        TaskInfo task,
        String kind,
        @JsonProperty("case") CaseSheet sheet,
        String page,
        List<File> attachments,
        List<Deadline> deadlines,
        Hints hints) {

    record File(String id, String name, long size, Instant uploadedAt, String byName, String href) {}

    record Deadline(String stepLabel, Instant dueOn, String legalBasis, boolean verified) {}

    /**
     * What a form needs to offer its choices; null where a form does not ask for it.
     *
     * @param candidates people who may review the appeal
     * @param holderName whose answer is recorded from paper
     * @param dependent what is to be reviewed
     * @param freeMembers members of the council who could judge a reopened case, as far as there would be a council
     */
    record Hints(List<Candidate> candidates, String holderName, Subject dependent, Integer freeMembers) {}

    record Candidate(String account, String name, List<String> posts) {}

    record Subject(String kind, String code, String title) {}
}
