package vn.sovang.award.web;

import java.net.URI;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Letters and their lists over HTTP. */
@RestController
@RequestMapping("/api/award-letters")
class AwardLetterController {

    private final NominationDesk desk;
    private final AwardLetters letters;
    private final LetterVisibility visibility;
    private final LetterViews views;
    private final InputReader reader;

    AwardLetterController(
            NominationDesk desk,
            AwardLetters letters,
            LetterVisibility visibility,
            LetterViews views,
            InputReader reader) {
        this.desk = desk;
        this.letters = letters;
        this.visibility = visibility;
        this.views = views;
        this.reader = reader;
    }

    /** How many rows the list has now. */
    record Stored(int nominees) {}

    @PostMapping
    ResponseEntity<LetterViews.Summary> create(@RequestBody(required = false) String letter, Principal principal) {
        AwardLetter created = desk.create(letter, principal.getName());
        return ResponseEntity.created(URI.create("/api/award-letters/" + created.id()))
                .body(views.summary(created));
    }

    @GetMapping
    PageOf<LetterViews.Summary> search(
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal) {
        return visibility
                .search(
                        principal.getName(),
                        statusOf(status),
                        unit == null || unit.isBlank() ? null : unit,
                        year,
                        q,
                        Paging.of(page, size))
                .map(views::summary);
    }

    @GetMapping("/{id}")
    LetterViews.Detail get(@PathVariable String id, Principal principal) {
        return views.detail(visibility.visibleTo(principal.getName(), id));
    }

    @GetMapping("/{id}/nominees")
    PageOf<LetterViews.Row> nominees(
            @PathVariable String id,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal,
            Locale locale) {
        AwardLetter letter = visibility.visibleTo(principal.getName(), id);
        Paging paging = Paging.of(page, size);
        List<Nominee> all = letters.nominees(id);
        List<Nominee> part =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new PageOf<>(views.rows(letter, part, locale), paging.page(), paging.size(), all.size());
    }

    @PutMapping("/{id}/nominees")
    Stored replace(@PathVariable String id, @RequestBody(required = false) String list, Principal principal) {
        return new Stored(desk.replace(id, list, principal.getName()));
    }

    @PostMapping("/{id}/withdrawal")
    LetterViews.Detail withdraw(
            @PathVariable String id, @RequestBody(required = false) String withdrawal, Principal principal) {
        desk.withdraw(id, principal.getName(), withdrawal);
        return get(id, principal);
    }

    private static LetterStatus statusOf(String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(LetterStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "status",
                        "notAChoice",
                        Arrays.stream(LetterStatus.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
