package vn.sovang.goldenbook;

/**
 * A fact with the salt that hides it. The hashed content holds only {@link #digest()}; whoever is given salt and value
 * can check them against it, whoever is not cannot guess the value.
 *
 * @param salt 32 hex digits, so that its end and the value's start cannot be confused
 */
record Commitment<T>(String salt, T value) {

    /** SHA-256 of the salt followed by the canonical JSON of the value. */
    String digest() {
        return CanonicalJson.sha256(salt + CanonicalJson.of(value));
    }
}
