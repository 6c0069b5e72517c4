package vn.sovang.award;

import java.math.BigDecimal;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Short dossiers of the simplified procedure over HTTP. */
@RestController
@RequestMapping("/api/ad-hoc-awards")
class AdHocController {

    private final AdHocDesk desk;
    private final AdHocAwards awards;

    AdHocController(AdHocDesk desk, AdHocAwards awards) {
        this.desk = desk;
        this.awards = awards;
    }

    record Event(Instant at, String unitId, String step, String by, String reference, String reason) {}

    /** @param honourCode verification code of what was given, null when nothing was */
    record Detail(
            String id,
            String number,
            String unitId,
            AdHocStatus status,
            Recipient recipient,
            String name,
            String position,
            String recipientUnitId,
            Boolean female,
            Boolean directWorker,
            String formCode,
            String deed,
            LocalDate deedOn,
            BigDecimal benefitValueVnd,
            List<String> evidence,
            LetterStatistics statistics,
            String filedBy,
            Instant filedAt,
            Instant dueAt,
            String honourCode,
            List<Event> history) {}

    record Summary(String id, String number, String unitId, AdHocStatus status, String name, String formCode) {}

    @PostMapping
    ResponseEntity<Detail> file(@RequestBody(required = false) String dossier, Principal principal) {
        AdHocAward filed = desk.file(dossier, principal.getName());
        return ResponseEntity.created(URI.create("/api/ad-hoc-awards/" + filed.id()))
                .body(detail(filed));
    }

    @GetMapping
    PageOf<Summary> list(
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal) {
        return awards.visible(principal.getName(), Paging.of(page, size))
                .map(award -> new Summary(
                        award.id(), award.number(), award.unitId(), award.status(), award.name(), award.formCode()));
    }

    @GetMapping("/{id}")
    Detail get(@PathVariable String id, Principal principal) {
        return detail(awards.visibleTo(principal.getName(), id));
    }

    @PostMapping("/{id}/withdrawal")
    Detail withdraw(@PathVariable String id, @RequestBody(required = false) String withdrawal, Principal principal) {
        desk.withdraw(id, principal.getName(), withdrawal);
        return get(id, principal);
    }

    private Detail detail(AdHocAward award) {
        return new Detail(
                award.id(),
                award.number(),
                award.unitId(),
                award.status(),
                award.recipient(),
                award.name(),
                award.position(),
                award.recipientUnitId(),
                award.female(),
                award.directWorker(),
                award.formCode(),
                award.deed(),
                award.deedOn(),
                award.benefitValueVnd(),
                award.evidence(),
                awards.statistics(award),
                award.filedBy(),
                award.filedAt(),
                award.dueAt(),
                awards.honour(award.id()).map(Honour::code).orElse(null),
                awards.history(award.id()).stream()
                        .map(event -> new Event(
                                event.occurredAt(),
                                event.unitId(),
                                event.step(),
                                event.actor(),
                                event.reference(),
                                event.reason()))
                        .toList());
    }
}
