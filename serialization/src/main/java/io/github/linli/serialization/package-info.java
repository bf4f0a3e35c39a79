/**
 * Documents as JSON: reading with all problems told, writing, registers read line by line, and the
 * JSON Schema of every type.
 *
 * <p>Start at {@link io.github.linli.serialization.Documents}. How facts look on the wire:
 *
 * <ul>
 *   <li>a missing key is unknown, {@code {"none":true}} is known none, anything else is the value;
 *   <li>of records, {@code […]} are all there are, {@code {"atLeast":[…]}} are some, a missing key
 *       is unknown;
 *   <li>null is refused, because it does not say which of these is meant.
 * </ul>
 */
@NullMarked
package io.github.linli.serialization;

import org.jspecify.annotations.NullMarked;
