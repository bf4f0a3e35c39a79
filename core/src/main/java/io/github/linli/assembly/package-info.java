/**
 * The owners' decisions: matters, electorate, tally and resolution.
 *
 * <p>Source clauses: Civil Code arts. 277–278; 物业管理条例 arts. 10–12.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.assembly;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
