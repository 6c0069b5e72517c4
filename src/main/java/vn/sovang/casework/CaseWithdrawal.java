package vn.sovang.casework;

/** How cases of one kind are withdrawn by those who brought them; cases of a kind without one cannot be. */
public interface CaseWithdrawal {

    /** Code of the kind. */
    String kind();

    /** What the keys of its texts begin with: the name itself, {@code .lead}, {@code .sure} and {@code .done}. */
    String texts();

    /** Where its page sends it, below the page of the case. */
    default String path() {
        return "/rut";
    }

    boolean mayWithdraw(String caseId, String account);

    /**
     * @param json {@code {"reason": "…"}}
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed for those who did not bring it
     * @throws vn.sovang.shared.AlreadyDone when it is too late
     */
    void withdraw(String caseId, String account, String json);
}
