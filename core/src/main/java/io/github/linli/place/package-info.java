/**
 * Where people live and who is in charge there: residential communities (小区), their land, plans and
 * renovation, and the administrative divisions they lie in.
 *
 * <p>Source clauses: policy 三 (scope) and 四(三) (areas and facilities).
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.place;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
