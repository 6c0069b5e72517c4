package vn.sovang.award;

/** Words of a search as the database takes them. */
final class Words {

    private Words() {}

    /** PostgreSQL refuses a text with a zero character instead of not finding it. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    /** Pattern that finds the text anywhere; the escape character is {@code !}. */
    static String contained(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
