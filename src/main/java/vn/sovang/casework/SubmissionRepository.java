package vn.sovang.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface SubmissionRepository
        extends Repository<SubmissionRepository.Submission, String>, Inserts<SubmissionRepository.Submission> {

    /** Who submitted a task; there is one submission per task. */
    @Table("task_submission")
    record Submission(
            @Id String taskId, String taskKey, String caseId, String unitId, String submittedBy, Instant submittedAt) {}

    boolean existsByCaseIdAndUnitIdAndTaskKeyAndSubmittedBy(
            String caseId, String unitId, String taskKey, String submittedBy);

    @Query("select distinct submitted_by from task_submission where case_id = :caseId")
    List<String> submitters(String caseId);
}
