/**
 * What a rule stands on: instruments and the provisions cited from them.
 *
 * <p>Source clauses: policy preamble and 六; Legislation Law (hierarchy and non-retroactivity).
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.law;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
