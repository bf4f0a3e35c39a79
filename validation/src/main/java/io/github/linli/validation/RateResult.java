package io.github.linli.validation;

import io.github.linli.measure.ShareRange;
import java.time.LocalDate;

/**
 * A rate as a report shows it. Immutable and thread-safe.
 *
 * @param rule id of the rule it was reckoned for
 * @param on the day it is of
 * @param bounds lowest and highest value it can have; the same when it is exact
 * @param rate the communities behind it
 */
public record RateResult(String rule, LocalDate on, ShareRange bounds, Rate rate) {}
