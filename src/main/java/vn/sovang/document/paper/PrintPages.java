package vn.sovang.document.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.print.PrintBatch;
import vn.sovang.document.print.PrintBatches;
import vn.sovang.document.print.PrintOrder;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;

/** Printing for people: the desk, and how far a batch is. The page of a running batch asks the browser to come again. */
@Controller
@RequestMapping("/in-an")
class PrintPages {

    private static final String DESK = "redirect:/in-an";
    private static final String SECONDS = "3";

    private final PrintBatches batches;
    private final Organisation organisation;
    private final InputReader reader;
    private final ObjectMapper json;
    private final Messages messages;
    private final Clock clock;

    PrintPages(
            PrintBatches batches,
            Organisation organisation,
            InputReader reader,
            ObjectMapper json,
            Messages messages,
            Clock clock) {
        this.batches = batches;
        this.organisation = organisation;
        this.reader = reader;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String desk(Principal principal, Model model) {
        batches.requirePrinter(principal.getName());
        model.addAttribute(
                "units",
                batches.unitsOf(principal.getName()).stream()
                        .map(organisation::unit)
                        .toList());
        model.addAttribute("kinds", CertificateKind.values());
        model.addAttribute("batches", batches.newest(principal.getName()));
        model.addAttribute("year", BusinessTime.today(clock).getYear());
        return "print/desk";
    }

    @PostMapping
    String start(@RequestParam Map<String, String> form, Principal principal, Locale locale, RedirectAttributes after) {
        batches.requirePrinter(principal.getName());
        return attempt(locale, after, DESK, () -> {
            PrintBatch batch = batches.start(reader.read(order(form), PrintOrder.class), principal.getName());
            return "redirect:/in-an/" + batch.id();
        });
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal principal, HttpServletResponse response, Model model) {
        PrintBatch batch = batches.get(id, principal.getName());
        model.addAttribute("batch", batch);
        model.addAttribute("unitName", organisation.unit(batch.unitId()).name());
        model.addAttribute("problems", batches.problems(batch));
        if (batch.isRunning()) {
            response.setHeader("Refresh", SECONDS);
        }
        return "print/batch";
    }

    @PostMapping("/{id}/dung")
    String cancel(@PathVariable String id, Principal principal, Locale locale, RedirectAttributes after) {
        return attempt(locale, after, "redirect:/in-an/" + id, () -> {
            batches.cancel(id, principal.getName());
            return "redirect:/in-an/" + id;
        });
    }

    @PostMapping("/{id}/tiep-tuc")
    String goOn(@PathVariable String id, Principal principal, Locale locale, RedirectAttributes after) {
        return attempt(locale, after, "redirect:/in-an/" + id, () -> {
            batches.goOn(id, principal.getName());
            return "redirect:/in-an/" + id;
        });
    }

    private String attempt(Locale locale, RedirectAttributes after, String back, Supplier<String> work) {
        try {
            return work.get();
        } catch (InvalidInput invalid) {
            after.addFlashAttribute(
                    "problem",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .distinct()
                            .collect(Collectors.joining(" ")));
        } catch (NotAllowed | AlreadyDone refused) {
            after.addFlashAttribute("problem", messages.refusal(locale, refused));
        }
        return back;
    }

    /** A form sends text; what is no number stays text and is refused by the reader. */
    private String order(Map<String, String> form) {
        Map<String, Object> given = new HashMap<>();
        List.of("unit", "kind").forEach(name -> given.put(name, form.get(name)));
        List.of("year", "fromNumber", "toNumber").forEach(name -> given.put(name, number(form.get(name))));
        try {
            return json.writeValueAsString(given);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Object number(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : text;
    }
}
