package vn.sovang.casework;

/** A form that begins a case from the start dialog of Tasklist. */
public interface StartForm {

    /** Key of the process whose start form it is. */
    String processKey();

    /**
     * Files what was filled in.
     *
     * @return id of the new case
     * @throws vn.sovang.shared.InvalidInput with every problem of the content
     */
    String file(String json, String account);
}
