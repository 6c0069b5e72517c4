package vn.sovang.initiative;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.casefile.SheetWriter;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** A request in the order of the printed form, field by field, and an author in a few lines. */
final class RequestRows {

    private final SheetWriter sheet;
    private final Organisation organisation;
    private final Predicate<Author> addressed;

    /** @param addressed whether the reader is told how to reach the author */
    RequestRows(SheetWriter sheet, Organisation organisation, Predicate<Author> addressed) {
        this.addressed = addressed;
        this.sheet = sheet;
        this.organisation = organisation;
    }

    /** @param value null when it was left out */
    record Row(String label, String value, boolean confidential) {}

    /** All fields but the title, which stands above, and the authors. */
    List<Row> of(RecognitionRequest request) {
        return List.of(
                row("unitId", organisation.unit(request.unitId()).name()),
                row("targetTier", sheet.text("tier." + request.targetTier())),
                row("year", String.valueOf(request.year())),
                row("kind", sheet.text("kind." + request.kind())),
                row("field", request.field()),
                row("description", request.description()),
                new Row(sheet.text("request.confidentialInformation"), request.confidentialInformation(), true),
                row("conditions", request.conditions()),
                row("firstAppliedAt", request.firstAppliedAt()),
                row("firstAppliedOn", SheetWriter.day(request.firstAppliedOn())),
                new Row(
                        sheet.text("case.implemented"),
                        span(request.implementedFrom(), request.implementedTo()),
                        false),
                row("investor", request.investor()),
                row("benefits", request.benefits()),
                row("benefitValueVnd", request.benefitValueVnd() == null ? null : money(request.benefitValueVnd())),
                row("applicationConfirmedBy", request.applicationConfirmedBy()),
                row("authorOpinion", request.authorOpinion()));
    }

    /** What is told of an author below the name. */
    String of(Author author) {
        return Stream.of(
                        joined(
                                percent(author.sharePercent()),
                                author.position(),
                                organisation
                                        .find(author.unitId())
                                        .map(unit -> unit.name())
                                        .orElse(author.unitId())),
                        addressed.test(author)
                                ? joined(
                                        author.email(),
                                        author.account() == null ? null : sheet.text("audit.account", author.account()))
                                : "",
                        joined(
                                Boolean.TRUE.equals(author.directWorker())
                                        ? sheet.text("award.nominee.directWorker")
                                        : null,
                                addressed.test(author) ? gender(author.gender()) : null,
                                sheet.text(author.mayBePublished() ? "consent.yes" : "consent.no")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What a version changed in the one before; an empty list when nothing did. */
    List<Row> changed(RecognitionRequest before, RecognitionRequest after) {
        List<Row> left = withTitleAndAuthors(before);
        List<Row> right = withTitleAndAuthors(after);
        List<Row> changed = new ArrayList<>();
        for (int field = 0; field < right.size(); field++) {
            Row row = right.get(field);
            String old = left.get(field).value();
            if (!Objects.equals(old, row.value())) {
                changed.add(new Row(
                        row.label(),
                        sheet.text("changes.before") + ": " + shown(old) + "\n" + sheet.text("changes.after") + ": "
                                + shown(row.value()),
                        row.confidential()));
            }
        }
        return changed;
    }

    private List<Row> withTitleAndAuthors(RecognitionRequest request) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("title", request.title()));
        rows.addAll(of(request));
        rows.add(row(
                "authors",
                request.authors().stream()
                        .map(author -> Isolated.text(author.name()) + " · " + of(author))
                        .collect(Collectors.joining("\n"))));
        return rows;
    }

    private String shown(String value) {
        return value == null || value.isBlank() ? sheet.text("notGiven") : Isolated.text(value);
    }

    private Row row(String field, String value) {
        return new Row(sheet.text("request." + field), value, false);
    }

    private String gender(Author.Gender gender) {
        if (gender == null) {
            return null;
        }
        return sheet.text(
                switch (gender) {
                    case FEMALE -> "award.nominee.female";
                    case MALE -> "gender.male";
                    case OTHER -> "gender.other";
                });
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Isolated::text).collect(Collectors.joining(" · "));
    }

    private static String span(LocalDate from, LocalDate to) {
        return SheetWriter.day(from) + " – " + SheetWriter.day(to);
    }

    private static String money(long dong) {
        return NumberFormat.getIntegerInstance(Messages.VIETNAMESE).format(dong);
    }

    private static String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getNumberInstance(Messages.VIETNAMESE);
        format.setMaximumFractionDigits(2);
        return format.format(share) + " %";
    }
}
