package vn.sovang.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.OrganisationChanged.Kind;
import vn.sovang.organisation.OrganisationFile.PersonEntry;
import vn.sovang.organisation.OrganisationFile.PostEntry;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/**
 * Loads an organisation file. Importing the same file again changes nothing; entries that are no longer in the file
 * stay as they are, because units and posts end by a date and are never deleted.
 */
@Service
public class OrganisationImport {

    private final InputReader reader;
    private final UnitRepository units;
    private final PersonRepository people;
    private final PostRepository posts;
    private final JdbcAggregateOperations rows;
    private final List<OrganisationImportStep> steps;
    private final ApplicationEventPublisher events;
    private final boolean defaultAccounts;

    OrganisationImport(
            InputReader reader,
            UnitRepository units,
            PersonRepository people,
            PostRepository posts,
            JdbcAggregateOperations rows,
            List<OrganisationImportStep> steps,
            ApplicationEventPublisher events,
            @Value("${sovang.organisation.default-accounts:false}") boolean defaultAccounts) {
        this.reader = reader;
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.rows = rows;
        this.steps = steps;
        this.events = events;
        this.defaultAccounts = defaultAccounts;
    }

    /** What an import did; {@code accountRolesIgnored} when the file asks for default accounts outside the demo. */
    public record Result(int units, int people, int posts, int councils, boolean accountRolesIgnored) {}

    /**
     * @param json the file as text
     * @throws vn.sovang.shared.InvalidInput with every problem and its path; nothing is stored then
     */
    @Transactional
    public Result load(String json) {
        OrganisationFile read = reader.read(json, OrganisationFile.class, this::check);
        OrganisationFile file = defaultAccounts ? DefaultAccounts.expand(read) : read;
        storeUnits(file);
        storePeople(file);
        storePosts(file);
        steps.forEach(step -> step.apply(file));
        return new Result(
                file.units().size(),
                file.people().size(),
                file.posts().size(),
                file.councils().size(),
                !defaultAccounts && !read.accountRoles().isEmpty());
    }

    private void check(OrganisationFile file, List<Violation> violations) {
        List<Unit> known = units.findAll().stream().map(UnitRow::toUnit).toList();
        Set<String> accounts = new HashSet<>();
        people.findAll().forEach(person -> accounts.add(person.account()));
        if (defaultAccounts) {
            DefaultAccounts.expand(file).people().stream()
                    .map(PersonEntry::account)
                    .forEach(accounts::add);
        }
        OrganisationFileRules.check(file, known, accounts, violations);
    }

    private void storeUnits(OrganisationFile file) {
        file.units().forEach(unit -> {
            UnitRow row = unit.toRow();
            units.findById(unit.id())
                    .ifPresentOrElse(
                            stored -> {
                                if (!stored.equals(row)) {
                                    rows.update(row);
                                    publish(Kind.UNIT_CHANGED, row);
                                }
                            },
                            () -> {
                                rows.insert(row);
                                publish(Kind.UNIT_ADDED, row);
                            });
        });
    }

    private void publish(Kind kind, UnitRow unit) {
        events.publishEvent(
                new OrganisationChanged(kind, unit.id(), unit.id(), null, unit.validFrom(), unit.validTo()));
    }

    private void storePeople(OrganisationFile file) {
        file.people().forEach(entry -> {
            String language = entry.language() == null ? "vi" : entry.language();
            PersonRow row = new PersonRow(entry.account(), entry.name(), entry.email(), language);
            people.findById(entry.account())
                    .ifPresentOrElse(
                            stored -> {
                                if (!stored.equals(row)) {
                                    rows.update(row);
                                }
                            },
                            () -> rows.insert(row));
        });
    }

    private void storePosts(OrganisationFile file) {
        for (PostEntry entry : file.posts()) {
            PostRow stored = posts.findByAccount(entry.account()).stream()
                    .filter(post -> post.isFor(entry.account(), entry.role(), entry.unit())
                            && post.validFrom().equals(entry.from()))
                    .findFirst()
                    .orElse(null);
            Long id = stored == null ? null : stored.id();
            PostRow row = new PostRow(
                    id, entry.account(), entry.role(), entry.unit(), entry.from(), entry.to(), PostSource.FILE);
            if (!row.equals(stored)) {
                posts.save(row);
                Kind kind = stored == null ? Kind.POST_OPENED : Kind.POST_CHANGED;
                events.publishEvent(new OrganisationChanged(
                        kind, row.unitId(), row.account(), row.role().name(), row.validFrom(), row.validTo()));
            }
        }
    }
}
