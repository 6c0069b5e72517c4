package vn.sovang.organisation;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("person")
record PersonRow(@Id String account, String name, String email, String language) {

    Person toPerson() {
        return new Person(account, name, email, language);
    }
}
