package vn.sovang.goldenbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.TextFolding;

/** Which authors agreed that their names are published, and who took that back when. */
@Repository
class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An author's consent as it was given with the entry; a later withdrawal is not part of it. */
    record Consent(int authorIndex, String foldedName, boolean given) {

        private static final int LONGEST_NAME = 500;

        static Consent of(int index, NewEntry.Author author) {
            String name = TextFolding.search(author.name());
            return new Consent(
                    index, name.substring(0, Math.min(name.length(), LONGEST_NAME)), author.publishConsent());
        }
    }

    void insert(String code, List<NewEntry.Author> authors) {
        for (int index = 0; index < authors.size(); index++) {
            Consent consent = Consent.of(index, authors.get(index));
            jdbc.sql("insert into golden_book_consent (entry_code, author_index, folded_name, given) "
                            + "values (:code, :author, :name, :given)")
                    .param("code", code)
                    .param("author", consent.authorIndex())
                    .param("name", consent.foldedName())
                    .param("given", consent.given())
                    .update();
        }
    }

    /** The first withdrawal counts; a repeated one changes nothing. */
    void withdraw(String code, int author, String account, Instant at) {
        jdbc.sql("update golden_book_consent set withdrawn_at = :at, withdrawn_by = :account "
                        + "where entry_code = :code and author_index = :author and withdrawn_at is null")
                .param("at", StoredEntry.inUtc(at))
                .param("account", account)
                .param("code", code)
                .param("author", author)
                .update();
    }

    /** Indexes of the authors who may be named, by entry; an entry without any is absent. */
    Map<String, Set<Integer>> publishedAuthors(List<String> codes) {
        Map<String, Set<Integer>> published = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql("select entry_code, author_index from golden_book_consent "
                            + "where entry_code in (:codes) and given and withdrawn_at is null")
                    .param("codes", codes)
                    .query(row -> {
                        published
                                .computeIfAbsent(row.getString("entry_code"), code -> new HashSet<>())
                                .add(row.getInt("author_index"));
                    });
        }
        return published;
    }

    /** Consents as given, in the order of the authors, by entry. */
    Map<String, List<Consent>> of(List<String> codes) {
        Map<String, List<Consent>> consents = new HashMap<>();
        jdbc.sql("select entry_code, author_index, folded_name, given from golden_book_consent "
                        + "where entry_code in (:codes) order by entry_code, author_index")
                .param("codes", codes)
                .query(row -> {
                    consents.computeIfAbsent(row.getString("entry_code"), code -> new ArrayList<>())
                            .add(new Consent(
                                    row.getInt("author_index"), row.getString("folded_name"), row.getBoolean("given")));
                });
        return consents;
    }
}
