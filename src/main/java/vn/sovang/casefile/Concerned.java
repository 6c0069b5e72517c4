package vn.sovang.casefile;

/**
 * Somebody who must not judge a case, because it is about this person or the person has made it.
 *
 * @param account null for somebody entered without one; the same goes for e-mail, name and unit
 * @param refusal code of the refusal that tells the person why and who can act
 */
public record Concerned(String account, String email, String name, String unitId, String refusal) {

    /** Somebody known by the account alone. */
    public static Concerned account(String account, String refusal) {
        return new Concerned(account, null, null, null, refusal);
    }
}
