package vn.sovang.security;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.support.WebSession;

/** One signed-in session for each kind of person and place of the unit. */
final class MatrixPeople {

    static final String OWN = "cdcs-thpt-chuyen";
    static final String UP = "caobang-giaoduc";
    static final String UNRELATED = "cdcs-so-noi-vu";
    static final String AUTHOR = "member." + OWN;
    static final String CO_AUTHOR = "member.cdcs-gang-thep";
    static final String ON_PANEL = "council1." + OWN;
    static final String COLLEAGUE = "colleague." + OWN;
    static final String RECUSED = "council3." + OWN;

    private static final List<String> PLACES = List.of("own", "up", "unrelated");

    private final List<Entry> entries = new ArrayList<>();

    private MatrixPeople() {}

    private record Entry(String name, int column, int place, WebSession session) {}

    /** What to do with each person; {@code place} is 0 own, 1 up, 2 unrelated. */
    @FunctionalInterface
    interface Visit {

        void with(String name, int column, int place, WebSession session) throws Exception;
    }

    static MatrixPeople signIn(String base) throws Exception {
        MatrixPeople people = new MatrixPeople();
        people.entries.add(new Entry("nobody", 0, 0, WebSession.anonymous(base)));
        people.add(base, "author", 1, 0, AUTHOR);
        people.add(base, "co-author", 2, 0, CO_AUTHOR);
        people.addRole(base, "member", 3, "member", "colleague");
        people.addRole(base, "officer", 4, "officer", "officer");
        people.add(base, "council on the panel", 5, 0, ON_PANEL);
        people.addRole(base, "council off the panel", 6, "council1", "council3");
        people.addRole(base, "secretary", 7, "secretary", "secretary");
        people.addRole(base, "committee", 8, "committee", "committee");
        people.addRole(base, "auditor", 9, "auditor", "auditor");
        people.add(base, "administrator", 10, 0, "admin");
        return people;
    }

    /** @param inOwn name of the account in the case's own unit, where the role's usual account plays another part */
    private void addRole(String base, String name, int column, String role, String inOwn) throws Exception {
        add(base, name, column, 0, inOwn + "." + OWN);
        add(base, name, column, 1, role + "." + UP);
        add(base, name, column, 2, role + "." + UNRELATED);
    }

    private void add(String base, String name, int column, int place, String account) throws Exception {
        entries.add(new Entry(name + " (" + PLACES.get(place) + ")", column, place, WebSession.of(base, account)));
    }

    List<WebSession> sessions() {
        return entries.stream().map(Entry::session).toList();
    }

    void each(Visit visit) {
        for (Entry entry : entries) {
            try {
                visit.with(entry.name(), entry.column(), entry.place(), entry.session());
            } catch (Exception exception) {
                throw new AssertionError(entry.name(), exception);
            }
        }
    }
}
