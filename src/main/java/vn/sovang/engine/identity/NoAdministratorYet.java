package vn.sovang.engine.identity;

/** Start-up stops: nobody could administer the system, and an open set-up page is not an answer. */
class NoAdministratorYet extends RuntimeException {

    NoAdministratorYet() {
        super("There is no administrator yet. Set the environment variable SOVANG_ADMIN_PASSWORD for the first start; "
                + "the account 'admin' gets this password.");
    }
}
