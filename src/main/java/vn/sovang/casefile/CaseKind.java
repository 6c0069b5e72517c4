package vn.sovang.casefile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** Whether an officer of the unit that holds the case may read to whom mails about it went: not when it concerns them. */
    default boolean tellsOfMails(String caseId, String officer) {
        return concerned(caseId).stream().map(Concerned::account).noneMatch(officer::equals);
    }

    default String statusKey(String status) {
        return texts() + "status." + status;
    }

    /** Key of the sentence that tells what happened; takes person, unit and reference. */
    default String sentenceKey(String step, String outcome) {
        boolean ownWord = Stream.of(steps()).anyMatch(own -> own.name().equals(step));
        return (ownWord ? texts() : "case.") + "history." + step + "." + outcome;
    }

    /** Accounts it is about besides the parties of the case file; may hold nulls and doubles. */
    default Stream<String> alsoAbout(String caseId) {
        return Stream.empty();
    }

    /** Who must not judge the case as a whole, whatever post they hold; nobody where only rows of a list are kept from them. */
    List<Concerned> concerned(String caseId);

    /** Whether units through whose hands the case went add issued documents, not only the one that holds it. */
    default boolean isIssuedOnItsWay() {
        return true;
    }

    /**
     * Whether a reader may add files while the case runs.
     *
     * @param isParty whether the case file names the account as a party
     * @param isOfficerOf whether the account is an officer of the unit
     */
    default boolean mayAddFiles(CaseFile file, String account, boolean isParty, Predicate<String> isOfficerOf) {
        return isParty || account.equals(file.openedBy()) || isOfficerOf.test(file.unitId());
    }
}
