package vn.sovang.organisation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PostRepository extends ListCrudRepository<PostRow, Long> {

    List<PostRow> findByAccount(String account);
}
