package vn.sovang.award.process;

import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseKind;

/**
 * What letters with a list and of one row answer alike: officers of the nominating unit and of the unit that holds the
 * letter add files.
 */
abstract class AwardCases implements CaseKind {

    private final AwardLetters letters;

    AwardCases(AwardLetters letters) {
        this.letters = letters;
    }

    @Override
    public Stream<String> alsoAbout(String caseId) {
        return letters.nominees(caseId).stream().map(Nominee::account);
    }

    @Override
    public boolean mayAddFiles(CaseFile file, String account, boolean isParty, Predicate<String> isOfficerOf) {
        return isOfficerOf.test(file.unitId())
                || isOfficerOf.test(letters.get(file.id()).unitId());
    }

    /** The addresses of nominees are known to the unit that nominates. */
    @Override
    public boolean tellsOfMails(String caseId, String officer) {
        return false;
    }
}
