package vn.sovang.document.certificate;

import java.util.Locale;
import vn.sovang.organisation.Unit;

/**
 * Who signs on paper.
 *
 * @param office lines above the signature, separated by {@code |}: {@code TM. BAN CHẤP HÀNH|CHỦ TỊCH}
 * @param name printed below, null to leave it to the hand
 */
public record Signer(String office, String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The chair in the name of the unit's deciding body; a head of agency signs alone (Decree 30/2020, signature block). */
    public static Signer usualFor(Unit unit) {
        String body = unit.decidingBody().toUpperCase(VIETNAMESE);
        return new Signer(body.startsWith("THỦ TRƯỞNG") ? body : "TM. " + body + "|CHỦ TỊCH", null);
    }
}
