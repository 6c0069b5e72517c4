package vn.sovang.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.Trigrams;

/**
 * Numbered cases of one kind whose titles resemble the title of a case, in the whole tree and of all years: a hint for
 * those who judge whether it is new, never a verdict. A trigram index finds them where there is one.
 */
@Service
@Transactional(readOnly = true)
public class SimilarTitles {

    /** Share of common trigrams from which two titles are worth comparing; accents do not count. */
    private static final double ALIKE = 0.5;

    private static final int MOST = 10;

    private static final String OTHERS =
            "select id, folded_title from case_file where kind = :kind and id <> :id" + " and number is not null and ";

    private final CaseFiles files;
    private final JdbcClient jdbc;
    private Boolean indexed;

    SimilarTitles(CaseFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    private record Other(String id, double likeness) {}

    /** The most similar first, ten at most. */
    public List<CaseFile> to(String caseId) {
        CaseFile file = files.get(caseId);
        Trigrams title = Trigrams.of(file.foldedTitle());
        List<Other> alike = new ArrayList<>();
        candidates(file).query(row -> {
            double likeness = title.likeness(Trigrams.of(row.getString("folded_title")));
            if (likeness >= ALIKE) {
                alike.add(new Other(row.getString("id"), likeness));
            }
        });
        return alike.stream()
                .sorted(Comparator.comparing(Other::likeness).reversed().thenComparing(Other::id))
                .limit(MOST)
                .map(other -> files.get(other.id()))
                .toList();
    }

    private JdbcClient.StatementSpec candidates(CaseFile file) {
        int length = file.foldedTitle().length();
        JdbcClient.StatementSpec others;
        if (hasTrigrams()) {
            jdbc.sql("select set_config('pg_trgm.similarity_threshold', ?, true)")
                    .param(Double.toString(ALIKE))
                    .query(String.class)
                    .single();
            others = jdbc.sql(OTHERS + "folded_title % :title").param("title", file.foldedTitle());
        } else {
            others = jdbc.sql(OTHERS + "char_length(folded_title) between :shortest and :longest")
                    .param("shortest", length / 3)
                    .param("longest", length * 3);
        }
        return others.param("kind", file.kind()).param("id", file.id());
    }

    /** Where the extension pg_trgm is missing, as on H2, titles of a fitting length are compared one by one. */
    private boolean hasTrigrams() {
        if (indexed == null) {
            try {
                // Follows the search path: an extension in a schema that is not on it does not help.
                indexed = jdbc.sql("select to_regprocedure('similarity_op(text,text)') is not null")
                        .query(Boolean.class)
                        .single();
            } catch (DataAccessException noSuchFunctionHere) {
                indexed = false;
            }
        }
        return indexed;
    }
}
