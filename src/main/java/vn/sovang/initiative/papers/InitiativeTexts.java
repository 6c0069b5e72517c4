package vn.sovang.initiative.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.word.AuthorLine;
import vn.sovang.document.word.CaseLine;
import vn.sovang.document.word.InitiativeText;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Messages;

/** Requests for recognition as documents tell them. */
@Component
class InitiativeTexts {

    private final Organisation organisation;
    private final Messages messages;
    private final PaperWords words;

    InitiativeTexts(Organisation organisation, Messages messages, PaperWords words) {
        this.organisation = organisation;
        this.messages = messages;
        this.words = words;
    }

    InitiativeText text(Initiative initiative, RecognitionRequest request) {
        return new InitiativeText(
                initiative.receiptNumber(),
                String.valueOf(request.year()),
                PaperFigures.day(initiative.filedAt()),
                request.title(),
                word("kind." + request.kind()),
                request.field(),
                unitName(initiative.filedUnitId()),
                request.investor(),
                request.description(),
                request.confidentialInformation(),
                request.conditions(),
                request.firstAppliedAt(),
                PaperFigures.day(request.firstAppliedOn()),
                words.text(
                        "paper.period",
                        PaperFigures.day(request.implementedFrom()),
                        PaperFigures.day(request.implementedTo())),
                request.benefits(),
                words.money(request.benefitValueVnd()),
                request.applicationConfirmedBy(),
                request.authorOpinion(),
                word("tier." + request.targetTier()),
                request.leadAuthor().name(),
                organisation.nameOf(initiative.submitter()));
    }

    List<AuthorLine> authors(RecognitionRequest request) {
        return PaperFigures.numbered(
                request.authors(),
                (number, author) -> new AuthorLine(
                        number,
                        author.name(),
                        author.position(),
                        unitName(author.unitId()),
                        PaperFigures.share(author.sharePercent())));
    }

    /** @param decision number and day of the decision, {@code score} and {@code votes} of the council; null when not told */
    CaseLine line(
            String number,
            Initiative initiative,
            RecognitionRequest request,
            String decision,
            String score,
            String votes,
            String result) {
        return new CaseLine(
                number,
                initiative.receiptNumber(),
                request.title(),
                request.authors().stream().map(InitiativeTexts::withShare).collect(Collectors.joining("\n")),
                unitName(initiative.filedUnitId()),
                request.field(),
                words.money(request.benefitValueVnd()),
                decision,
                score,
                votes,
                result,
                null);
    }

    private static String withShare(Author author) {
        return author.name() + " (" + PaperFigures.share(author.sharePercent()) + ")";
    }

    /** People file for units that exist; the name of an unknown one is what was written. */
    private String unitName(String unitId) {
        return organisation.find(unitId).map(Unit::name).orElse(unitId);
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }
}
