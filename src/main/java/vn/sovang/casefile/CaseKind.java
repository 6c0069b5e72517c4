package vn.sovang.casefile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import vn.sovang.organisation.Unit;

/** What one kind adds to the case file for tasks, mails and files; ask {@link Cases}, which knows all kinds. */
public interface CaseKind {

    /** Code of the kind, for example {@code INITIATIVE}. */
    String code();

    /** Path of the page on which people read the case, for example {@code /ho-so/…}. */
    String page(String caseId);

    /**
     * What the keys of its texts begin with, for example {@code award.}: {@code …status.STATUS},
     * {@code …history.STEP.OUTCOME}, {@code …outcome.OUTCOME}, {@code …deadline.STEP}, {@code …section.KEY} and
     * {@code …label.KEY}. What its cases are called says {@code case.kind.CODE}.
     */
    String texts();

    /** Where its cases can stand. */
    CaseStatus[] statuses();

    /** The steps of which its history tells. */
    CaseStep[] steps();

    /** @throws NoSuchElementException when its cases never stand so */
    default CaseStatus status(String name) {
        return Stream.of(statuses())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a reader of the case is told of it apart from number, title, status, unit, limit and history. */
    default List<CaseSheet.Section> sections(SheetWriter sheet) {
        return List.of(sheet.about(), sheet.decisions());
    }

    /** Whether a reader of the case is told of the event. */
    default boolean tells(CaseEvent event, String reader) {
        return true;
    }

    default String statusKey(String status) {
        return texts() + "status." + status;
    }

    /** Key of the sentence that tells what happened; takes person, unit and reference. */
    default String sentenceKey(String step, String outcome) {
        return texts() + "history." + step + "." + outcome;
    }

    /** Whether the kind still shows its cases itself. */
    default boolean hasOwnPage() {
        return false;
    }

    /** Accounts that had a hand in the case beyond its tasks and panels; may hold nulls and doubles. */
    Stream<String> parties(String caseId);

    /** Units that hold or held the case; may hold doubles. */
    Stream<String> way(String caseId);

    /** Who must not judge the case as a whole, whatever post they hold; nobody where only rows of a list are kept from them. */
    List<Concerned> concerned(String caseId);

    /** The unit's holders of a post must not judge the case, so that another unit's do; the history keeps it. */
    void deputised(String caseId, String unitId, Unit deputy);

    /**
     * Asks whether the account may add files to the case now.
     *
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed when it may only read
     * @throws vn.sovang.shared.AlreadyDone when the case has ended
     */
    void requireContributor(String caseId, String account);
}
