/**
 * Quantities and states of knowledge: what is known, none or unknown; areas, money, fractions,
 * thresholds, partly known dates and figures as printed.
 *
 * <p>Source clauses: Civil Code art. 1259 (which limits include their number), arts. 200–204
 * (periods), art. 278 (fractions of area and of owners).
 */
@NullMarked
package io.github.linli.measure;

import org.jspecify.annotations.NullMarked;
