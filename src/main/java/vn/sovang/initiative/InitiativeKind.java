package vn.sovang.initiative;

/** Nature of the solution (Decree 13/2012 on initiatives, verified second-hand). */
public enum InitiativeKind {
    TECHNICAL,
    MANAGEMENT,
    OPERATIONAL,
    APPLICATION
}
