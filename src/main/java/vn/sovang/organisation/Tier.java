package vn.sovang.organisation;

/** Levels of the union, lowest first. Which of them a case passes is decided by walking the tree, never by counting. */
public enum Tier {
    GRASSROOTS,
    UPPER,
    PROVINCIAL,
    CENTRAL;

    public boolean isAbove(Tier other) {
        return compareTo(other) > 0;
    }
}
