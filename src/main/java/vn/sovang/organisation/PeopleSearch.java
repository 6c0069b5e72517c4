package vn.sovang.organisation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** Finds people for the administrator, who has to help one among thousands. */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

    private final PersonRepository people;

    PeopleSearch(PersonRepository people) {
        this.people = people;
    }

    /** People whose name, account or address contains the text, whatever its case and accents; by account. */
    public PageOf<Person> people(String text, Paging paging) {
        String wanted = TextFolding.search(text);
        List<Person> found = people.findAll().stream()
                .map(PersonRow::toPerson)
                .filter(person -> TextFolding.search(person.name() + " " + person.account() + " " + person.email())
                        .contains(wanted))
                .sorted(Comparator.comparing(Person::account))
                .toList();
        return new PageOf<>(
                found.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging.page(),
                paging.size(),
                found.size());
    }
}
