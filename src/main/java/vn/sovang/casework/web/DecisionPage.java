package vn.sovang.casework.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casework.batch.DecisionBatch;
import vn.sovang.casework.batch.DecisionBatch.Decided;
import vn.sovang.casework.batch.WaitingTasks.Line;
import vn.sovang.shared.Messages;

/** The deciding body decides many cases on one paper. */
@Controller
@RequestMapping(DecisionPage.PATH)
class DecisionPage extends BatchPage<Decided> {

    static final String PATH = "/quyet-dinh";

    private final Messages messages;

    DecisionPage(DecisionBatch batch, Tools tools) {
        super(batch, PATH, "decide", tools);
        this.messages = tools.messages();
    }

    /** What follows from what was found; nothing where nothing follows. */
    @Override
    protected void choose(BatchForm form, Line line) {
        String proposed = line.row().proposed();
        form.choose(line.taskId(), false, proposed == null ? "" : proposed);
    }

    @Override
    protected List<String> commonFields() {
        return List.of("decisionNumber", "refusalNumber", "decidedOn", "reason");
    }

    @Override
    protected Map<String, Object> row(BatchForm.Row row) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("outcome", row.outcome());
        sent.put("reason", BatchForm.orNull(row.text()));
        return sent;
    }

    @Override
    protected String summary(Decided foreseen, Locale locale) {
        return inWords(locale, "batch.decide.summary", foreseen);
    }

    @Override
    protected String saved(Decided done, BatchForm form, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("done", inWords(locale, "batch.decided", done));
        after.addAttribute("unit", form.value("unit"));
        after.addAttribute("kind", form.value("kind"));
        return "";
    }

    private String inWords(Locale locale, String key, Decided decided) {
        String answers = decided.counts().stream()
                .map(count -> messages.text(locale, count.answer().text()).toLowerCase(locale) + " " + count.cases())
                .collect(Collectors.joining(", "));
        return messages.text(locale, key, decided.cases(), answers);
    }
}
