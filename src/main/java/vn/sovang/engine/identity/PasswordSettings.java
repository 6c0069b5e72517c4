package vn.sovang.engine.identity;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How dear it is to try a password, settings {@code sovang.passwords.*}. The defaults are what OWASP's cheat sheet on
 * password storage asks of Argon2id.
 *
 * @param memory of one trial in KiB
 * @param iterations over that memory
 */
@Validated
@ConfigurationProperties("sovang.passwords")
record PasswordSettings(
        @DefaultValue("19456") @Min(8) int memory,
        @DefaultValue("2") @Min(1) int iterations) {}
