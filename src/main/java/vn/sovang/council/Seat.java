package vn.sovang.council;

/** Place in a council; the secretary keeps the minutes and does not vote. */
public enum Seat {
    CHAIR,
    DEPUTY,
    MEMBER,
    SECRETARY
}
