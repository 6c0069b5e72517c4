package vn.sovang.document.register;

import jakarta.validation.constraints.NotBlank;
import vn.sovang.shared.OneLine;

/**
 * What a unit's documents say about it.
 *
 * @param symbol short form in numbers, for example {@code LĐLĐ}
 * @param place where its documents are dated
 * @param authority on whose behalf is signed, for example {@code TM. Ban Thường vụ}
 * @param office who signs, for example {@code Chủ tịch}
 * @param signatory name of who signs
 */
public record DocumentProfile(
        @NotBlank(message = "required") @OneLine(max = 50) String symbol,
        @OneLine(max = 100) String place,
        @OneLine(max = 150) String authority,
        @OneLine(max = 150) String office,
        @OneLine(max = 200) String signatory) {}
