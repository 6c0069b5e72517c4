package vn.sovang.work;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseSearch;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** The register of works: what each is, where it stands, what was decided on it. */
@Service
@Transactional
public class Works {

    /** Code of the kind. */
    public static final String KIND = "WORK";

    private final CaseFiles files;
    private final CaseVisibility visibility;
    private final Acts acts;
    private final JdbcAggregateOperations rows;

    Works(CaseFiles files, CaseVisibility visibility, Acts acts, JdbcAggregateOperations rows) {
        this.files = files;
        this.visibility = visibility;
        this.acts = acts;
        this.rows = rows;
    }

    /** @param decision null while there is none */
    public record Entry(CaseFile file, Work work, Act decision) {}

    /**
     * What is looked for; null for any.
     *
     * @param early finished before the planned day
     */
    public record Filter(Boolean early, String unit, WorkStatus status) {

        CaseSearch search() {
            CaseSearch search = CaseSearch.of(KIND).atUnit(unit).standing(status);
            return Boolean.TRUE.equals(early)
                    ? search.and("exists (select 1 from work w where w.id = c.id and w.finished_on < w.planned_to)")
                    : search;
        }
    }

    /** Works that the account may see, newest first. */
    @Transactional(readOnly = true)
    public PageOf<Entry> search(String account, Filter filter, Paging paging) {
        return visibility.search(account, filter.search(), paging).map(this::entry);
    }

    /** @throws NotVisible when there is no such work */
    @Transactional(readOnly = true)
    public Entry entry(String id) {
        return new Entry(files.get(id), get(id), acts.latestOn(id).orElse(null));
    }

    /** @throws NotVisible when there is no such work */
    @Transactional(readOnly = true)
    public Work get(String id) {
        Work found = rows.findById(id, Work.class);
        if (found == null) {
            throw new NotVisible("case");
        }
        return found;
    }

    void add(Work work) {
        rows.insert(work);
    }

    /** @param finish null when the work goes on after all */
    public void finish(String id, Work.Finish finish) {
        change(id, work -> work.finished(finish));
    }

    public void dedicate(String id, Work.Dedication dedication) {
        change(id, work -> work.dedicated(dedication));
    }

    /** Where it stands now and until when; null when no limit runs. */
    public void stand(String id, WorkStatus status, Instant dueAt) {
        files.stand(id, status, dueAt);
    }

    private void change(String id, UnaryOperator<Work> how) {
        files.lock(id);
        rows.update(how.apply(get(id)));
    }
}
