package vn.sovang.initiative;

import java.math.BigDecimal;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Numbers of the filing rules, as data.
 *
 * @param filedWithin time from first application to filing (Decree 13/2012, verified second-hand)
 * @param mostAuthors local limit, null when the unit has none
 * @param smallestShare local minimum share of a co-author in percent, null when the unit has none
 */
@ConfigurationProperties("sovang.filing")
public record FilingPolicy(@DefaultValue("P1Y") Period filedWithin, Integer mostAuthors, BigDecimal smallestShare) {}
