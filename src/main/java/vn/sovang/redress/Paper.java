package vn.sovang.redress;

import java.time.LocalDate;

/**
 * The document of a decision that is contested or to be revoked.
 *
 * @param number null where none was given
 */
public record Paper(String number, LocalDate date) {}
