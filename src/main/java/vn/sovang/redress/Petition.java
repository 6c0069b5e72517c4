package vn.sovang.redress;

import java.time.LocalDate;

/**
 * What the appellant asks for.
 *
 * @param onBehalf filed by the nominating unit's officer, or by the officer who filed the request on paper
 * @param filingEndedOn last day on which the decision could be appealed against
 */
public record Petition(String statement, boolean onBehalf, LocalDate filingEndedOn) {}
