package vn.sovang.work.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.work.Work;
import vn.sovang.work.WorkDesk;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.Works;

/** The register of works over HTTP. */
@RestController
@RequestMapping("/api/works")
class WorkController {

    private final WorkDesk desk;
    private final Works works;
    private final CaseVisibility visibility;

    WorkController(WorkDesk desk, Works works, CaseVisibility visibility) {
        this.desk = desk;
        this.works = works;
        this.visibility = visibility;
    }

    /** @param dedication null while no plaque is decided on */
    record Item(
            String id,
            String number,
            String name,
            WorkStatus status,
            LocalDate dueOn,
            @JsonUnwrapped Plan plan,
            @JsonUnwrapped Work.Finish finish,
            Dedication dedication) {

        static Item of(Works.Entry entry) {
            CaseFile file = entry.file();
            Work work = entry.work();
            return new Item(
                    file.id(),
                    file.number(),
                    file.title(),
                    WorkStatus.valueOf(file.status()),
                    BusinessTime.dayOf(file.dueAt()),
                    new Plan(
                            work.kind(),
                            work.unitId(),
                            work.place(),
                            work.valueVnd(),
                            work.plannedTo(),
                            work.occasion()),
                    work.finish() == null ? new Work.Finish(null, null, null, null) : work.finish(),
                    work.dedication() == null ? null : Dedication.of(work.dedication(), entry.decision()));
        }
    }

    record Plan(
            Work.Kind kind, String unitId, String place, BigDecimal valueVnd, LocalDate plannedTo, String occasion) {}

    record Dedication(String decisionNumber, LocalDate decidedOn, String plaqueText, LocalDate heldOn, String heldAt) {

        static Dedication of(Work.Dedication plaque, Act decision) {
            return new Dedication(
                    decision.decisionNumber(),
                    decision.decidedOn(),
                    plaque.plaqueText(),
                    plaque.heldOn(),
                    plaque.heldAt());
        }
    }

    @PostMapping
    ResponseEntity<Item> register(@RequestBody(required = false) String work, Principal principal) {
        String id = desk.register(work, principal.getName()).id();
        return ResponseEntity.created(URI.create("/api/works/" + id)).body(Item.of(works.entry(id)));
    }

    @GetMapping
    PageOf<Item> list(
            @RequestParam(required = false) Boolean early,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) WorkStatus status,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal) {
        return works.search(principal.getName(), new Works.Filter(early, unit, status), Paging.of(page, size))
                .map(Item::of);
    }

    @GetMapping("/{id}")
    Item get(@PathVariable String id, Principal principal) {
        visibility.requireReader(principal.getName(), id);
        return Item.of(works.entry(id));
    }
}
