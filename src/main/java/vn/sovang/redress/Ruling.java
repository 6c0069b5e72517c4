package vn.sovang.redress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the deciding body ended the case.
 *
 * @param number of its document, dated {@code on}
 * @param by account that recorded it
 */
public record Ruling(String number, LocalDate on, String by, Instant at, String reason) {}
