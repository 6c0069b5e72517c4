package vn.sovang.organisation;

import java.util.Locale;

/** What a person does in a unit; the engine's group is {@code role.unit}. */
public enum Role {
    MEMBER,
    OFFICER,
    SECRETARY,
    COUNCIL,
    COMMITTEE,
    AUDITOR;

    /** Name of the group, for example {@code officer.caobang}. */
    public String groupIn(String unitId) {
        return key() + "." + unitId;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
