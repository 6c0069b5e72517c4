package vn.sovang.casefile;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.shared.TextFolding;

/**
 * What every case has, whatever its kind. The id is the business key of its process.
 *
 * @param kind code of the {@link CaseKind}
 * @param number in the register of its kind, null until it is given
 * @param title as people call the case in lists
 * @param unitId unit that holds the case now, or held it last
 * @param status of the kind's own {@link CaseStatus}
 * @param dueAt end of the limit of the current step, null when none runs
 */
@Table("case_file")
public record CaseFile(
        @Id String id,
        String kind,
        String number,
        String title,
        String foldedTitle,
        String unitId,
        String status,
        String openedBy,
        Instant openedAt,
        Instant dueAt,
        @Version int lockVersion) {

    CaseFile numbered(String newNumber) {
        return new CaseFile(
                id, kind, newNumber, title, foldedTitle, unitId, status, openedBy, openedAt, dueAt, lockVersion);
    }

    CaseFile called(String newTitle) {
        return new CaseFile(
                id,
                kind,
                number,
                newTitle,
                TextFolding.search(newTitle),
                unitId,
                status,
                openedBy,
                openedAt,
                dueAt,
                lockVersion);
    }

    CaseFile at(String newUnit) {
        return new CaseFile(
                id, kind, number, title, foldedTitle, newUnit, status, openedBy, openedAt, dueAt, lockVersion);
    }

    CaseFile standing(String newStatus, Instant newDueAt) {
        return new CaseFile(
                id, kind, number, title, foldedTitle, unitId, newStatus, openedBy, openedAt, newDueAt, lockVersion);
    }
}
