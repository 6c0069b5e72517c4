package vn.sovang.document.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.document.certificate.Signer;
import vn.sovang.document.register.DocumentProfile;
import vn.sovang.document.register.DocumentProfiles;
import vn.sovang.shared.Messages;

/** Who signs certificates of a unit: whoever signs its documents. */
@Component
public class Signers {

    private final DocumentProfiles profiles;

    Signers(DocumentProfiles profiles) {
        this.profiles = profiles;
    }

    public Signer usualOf(String unitId) {
        DocumentProfile profile = profiles.of(unitId);
        String office = Stream.concat(Stream.of(profile.authority()), lines(profile.office()))
                .filter(Signers::isGiven)
                .map(line -> line.strip().toUpperCase(Messages.VIETNAMESE))
                .collect(Collectors.joining("|"));
        return new Signer(
                office, isGiven(profile.signatory()) ? profile.signatory().strip() : null);
    }

    /** What a person said, completed by what is usual. */
    public Signer of(String unitId, Signer said) {
        Signer usual = usualOf(unitId);
        return said.office() == null ? new Signer(usual.office(), said.name()) : said;
    }

    private static Stream<String> lines(String office) {
        return office == null ? Stream.empty() : Stream.of(office.split(" / "));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
