package vn.sovang.initiative.process;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** The authors of an initiative in a few words: the lead author and how many others. */
@Component
class AuthorsInWords {

    private final Initiatives initiatives;
    private final Messages messages;

    AuthorsInWords(Initiatives initiatives, Messages messages) {
        this.initiatives = initiatives;
        this.messages = messages;
    }

    String of(String caseId, Locale locale) {
        RecognitionRequest request = initiatives.request(caseId);
        String lead = Isolated.text(request.leadAuthor().name());
        int others = request.authors().size() - 1;
        return others == 0 ? lead : lead + " " + messages.text(locale, "batch.coAuthors", others);
    }
}
