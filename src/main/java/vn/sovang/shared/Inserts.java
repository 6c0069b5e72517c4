package vn.sovang.shared;

import java.util.List;

/**
 * What repositories do besides saving: put in rows that are known to be new. {@code save} takes a row with an id for an
 * old one, and none whose key has several columns.
 *
 * @param <T> kind of rows, {@link Record} where a repository keeps several
 */
public interface Inserts<T> {

    <S extends T> S insert(S row);

    /** Rows of one kind in one batch. */
    void insertAll(List<? extends T> rows);
}
