package vn.sovang.redress.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationSheets;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;

/** Revocations, which concern their holders and whoever started them. */
@Component
class RevocationCases implements CaseKind {

    private final Revocations revocations;
    private final RevocationSheets sheets;

    RevocationCases(Revocations revocations, RevocationSheets sheets) {
        this.revocations = revocations;
        this.sheets = sheets;
    }

    @Override
    public String code() {
        return Revocations.KIND;
    }

    @Override
    public String texts() {
        return "redress.";
    }

    @Override
    public CaseStatus[] statuses() {
        return RevocationStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return RedressStep.values();
    }

    @Override
    public String statusKey(String status) {
        return "revocation.status." + status;
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        return sheets.sections(sheet);
    }

    @Override
    public String page(String caseId) {
        return "/thu-hoi/" + caseId;
    }

    /** The holders, and whoever started it. */
    @Override
    public List<Concerned> concerned(String caseId) {
        RevocationCase revocation = revocations.get(caseId);
        Stream<Concerned> holders = revocations.holders(caseId).stream()
                .map(holder -> new Concerned(holder.account(), holder.email(), holder.name(), null, "ownRevocation"));
        return Stream.concat(holders, Stream.of(Concerned.account(revocation.startedBy(), "startedRevocation")))
                .toList();
    }

    /** Others than the unit that deals with it only read. */
    @Override
    public boolean isIssuedOnItsWay() {
        return false;
    }
}
