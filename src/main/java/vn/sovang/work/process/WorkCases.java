package vn.sovang.work.process;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.organisation.Organisation;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** Works: nobody's own, so everybody who holds the post may act. */
@Component
class WorkCases implements CaseKind {

    private final Works works;
    private final Organisation organisation;

    WorkCases(Works works, Organisation organisation) {
        this.works = works;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return Works.KIND;
    }

    @Override
    public String texts() {
        return "work.";
    }

    @Override
    public CaseStatus[] statuses() {
        return WorkStatus.values();
    }

    @Override
    public CaseStep[] steps() {
        return WorkStep.values();
    }

    @Override
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        Work work = works.get(sheet.caseId());
        SheetWriter.Section plan = sheet.section("work")
                .row("kind", sheet.text("work.kind." + work.kind()))
                .row("unit", organisation.unit(work.unitId()).name())
                .row("place", work.place())
                .row("valueVnd", work.valueVnd() == null ? null : sheet.text("work.value", work.valueVnd()))
                .row("plannedTo", SheetWriter.day(work.plannedTo()))
                .row("occasion", work.occasion());
        SheetWriter.Section finish = sheet.section("finish");
        if (work.finish() != null) {
            finish.row("finishedOn", SheetWriter.day(work.finish().finishedOn()))
                    .row("quality", sheet.text("work.quality." + work.finish().quality()))
                    .row("employerAgrees", yesOrNo(work.finish().employerAgrees(), sheet))
                    .row("awardEligible", yesOrNo(work.finish().awardEligible(), sheet));
        }
        SheetWriter.Section plaque = sheet.section("dedication");
        if (work.dedication() != null) {
            plaque.row("plaqueText", work.dedication().plaqueText())
                    .row("heldOn", SheetWriter.day(work.dedication().heldOn()))
                    .row("heldAt", work.dedication().heldAt());
        }
        return List.of(plan.build(), finish.build(), plaque.build(), sheet.about(), sheet.decisions());
    }

    private static String yesOrNo(Boolean answer, SheetWriter sheet) {
        return answer == null ? null : sheet.text(answer ? "work.yes" : "work.no");
    }

    @Override
    public String page(String caseId) {
        return "/cong-trinh/" + caseId;
    }

    @Override
    public List<Concerned> concerned(String caseId) {
        return List.of();
    }

    /** Nothing more happens to a finished work that is not proposed: no limit runs, and its files stay as they are. */
    @Override
    public boolean mayAddFiles(CaseFile file, String account, boolean isParty, Predicate<String> isOfficerOf) {
        boolean rests = file.dueAt() == null && !status(file.status()).isEnded();
        return !rests && CaseKind.super.mayAddFiles(file, account, isParty, isOfficerOf);
    }
}
