package vn.sovang.document.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.DocumentProfile;
import vn.sovang.document.register.DocumentProfiles;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.NumberPatterns;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Signature;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** Head and foot of documents: who issues them under which number, who signs, who receives them. */
@Component
public class Letterheads {

    private static final String DOTS = "……";
    private static final String NO_NUMBER = "      ";

    private final Organisation organisation;
    private final DocumentProfiles profiles;
    private final DocumentNumbers numbers;
    private final NumberPatterns patterns;
    private final Clock clock;

    Letterheads(
            Organisation organisation,
            DocumentProfiles profiles,
            DocumentNumbers numbers,
            NumberPatterns patterns,
            Clock clock) {
        this.organisation = organisation;
        this.profiles = profiles;
        this.numbers = numbers;
        this.patterns = patterns;
        this.clock = clock;
    }

    /** A document of the unit with number and date as they are recorded, else with room for both. */
    public Letterhead ofUnit(String unitId, DocumentKind kind, String caseId) {
        Optional<DocumentNumber> registered = registered(unitId, kind, caseId);
        return ofUnit(
                unitId,
                registered.map(DocumentNumber::symbol).orElseGet(() -> room(unitId, kind)),
                registered.map(DocumentNumber::issuedOn).orElse(null));
    }

    /** @param number and day as they are; a day of null leaves room */
    public Letterhead ofUnit(String unitId, String number, LocalDate day) {
        Unit unit = organisation.unit(unitId);
        String superior = organisation.parentOf(unitId).map(Unit::name).orElse(null);
        return head(unitId, superior, unit.name(), number, day);
    }

    /** A document of the unit's council. */
    public Letterhead ofCouncil(String unitId, String council, String number, LocalDate day) {
        return head(unitId, organisation.unit(unitId).name(), council, number, day);
    }

    private Letterhead head(String unitId, String superior, String issuer, String number, LocalDate day) {
        String place = profiles.of(unitId).place();
        return new Letterhead(
                superior,
                issuer,
                number,
                place == null || place.isBlank() ? PaperFigures.BLANK : place,
                day == null ? DOTS : PaperFigures.dayOfMonth(day),
                day == null ? DOTS : PaperFigures.month(day),
                String.valueOf((day == null ? today() : day).getYear()));
    }

    public Optional<DocumentNumber> registered(String unitId, DocumentKind kind, String caseId) {
        return numbers.find(new NumberFor(unitId, kind.name(), caseId, null));
    }

    /** Day of a document in the register of the unit; null when it is not there. */
    public LocalDate dayOf(String unitId, DocumentKind kind, String symbol) {
        return numbers.dayOf(unitId, kind.name(), symbol).orElse(null);
    }

    /** The symbol with room for the number. */
    public String room(String unitId, DocumentKind kind) {
        return patterns.at(unitId, kind.name())
                .map(pattern -> pattern.replace("{number}", NO_NUMBER)
                        .replace("{year}", String.valueOf(today().getYear()))
                        .replace("{unitSymbol}", profiles.of(unitId).symbol()))
                .orElse(PaperFigures.BLANK);
    }

    public Signature signature(String unitId) {
        DocumentProfile profile = profiles.of(unitId);
        return new Signature(profile.authority(), lines(profile.office()), profile.signatory());
    }

    /** The head signs alone, and therefore not on behalf of the body. */
    public Signature signatureOfHead(String unitId) {
        Signature signature = signature(unitId);
        return profiles.isOnBehalf(signature.authority())
                ? new Signature(null, signature.office(), signature.name())
                : signature;
    }

    public String headOf(Unit unit) {
        return profiles.headOf(unit);
    }

    /** {@code KT. Chủ tịch / Phó Chủ tịch} stands on two lines. */
    private static String lines(String office) {
        return office == null ? null : office.replace(" / ", "\n");
    }

    LocalDate today() {
        return BusinessTime.today(clock);
    }
}
