package vn.sovang.award;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** What a reader is told of an award of the simplified procedure. */
@Service
@Transactional(readOnly = true)
public class AdHocSheets {

    private final AdHocAwards awards;
    private final Organisation organisation;

    AdHocSheets(AdHocAwards awards, Organisation organisation) {
        this.awards = awards;
        this.organisation = organisation;
    }

    /** For a reader who may see the case. */
    public List<CaseSheet.Section> sections(SheetWriter sheet) {
        AdHocAward award = awards.get(sheet.caseId());
        return List.of(honour(award, sheet), dossier(award, sheet), sheet.decisions(awards.decisions(award.id())));
    }

    private CaseSheet.Section honour(AdHocAward award, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("honour");
        awards.honour(award.id())
                .ifPresent(honour -> section.named(
                        honour.code(),
                        sheet.text(honour.isValid() ? "adHoc.honour.valid" : "adHoc.honour.revoked")
                                + (honour.isFlagged() ? " · " + sheet.text("adHoc.honour.flagged") : "")));
        return section.build();
    }

    private CaseSheet.Section dossier(AdHocAward award, SheetWriter sheet) {
        SheetWriter.Section section = sheet.section("dossier");
        if (!award.status().isEnded()) {
            awards.rewardedElsewhere(award)
                    .ifPresent(code -> section.row("warning", sheet.text("adHoc.elsewhere", code)));
        }
        section.named(sheet.text("adHoc.form"), formName(award, sheet))
                .named(sheet.text("adHoc.recipient"), sheet.text("adHoc.recipient." + award.recipient()))
                .named(sheet.text("adHoc.position"), award.position())
                .named(
                        sheet.text("adHoc.recipientUnit"),
                        organisation.unit(award.recipientUnitId()).name());
        if (award.recipient() == Recipient.INDIVIDUAL) {
            section.named(sheet.text("adHoc.directWorker"), stated(award.directWorker(), sheet))
                    .named(sheet.text("adHoc.female"), stated(award.female(), sheet));
        }
        section.named(sheet.text("adHoc.deedOn"), SheetWriter.day(award.deedOn()))
                .named(sheet.text("adHoc.deed"), award.deed())
                .named(
                        sheet.text("adHoc.benefit"),
                        award.benefitValueVnd() == null
                                ? null
                                : NumberFormat.getIntegerInstance(Messages.VIETNAMESE)
                                        .format(award.benefitValueVnd()));
        award.evidence().forEach(code -> section.named(sheet.text("adHoc.evidence"), code, "/so-vang/" + code));
        return section.named(
                        sheet.text("case.label.openedBy"),
                        Isolated.text(organisation.nameOf(award.filedBy())) + ", "
                                + SheetWriter.day(BusinessTime.dayOf(award.filedAt())))
                .build();
    }

    private String formName(AdHocAward award, SheetWriter sheet) {
        Locale locale = sheet.locale();
        return awards.form(award)
                .map(form -> form.name(locale) + (form.isVerified() ? "" : " (" + sheet.text("award.unverified") + ")"))
                .orElse(award.formCode());
    }

    /** What the officer ticked; who states nothing is counted as neither. */
    private static String stated(Boolean value, SheetWriter sheet) {
        return sheet.text(value == null ? "adHoc.notStated" : value ? "award.yes" : "award.no");
    }
}
