/**
 * Contracts for property service.
 *
 * <p>Source clauses: Civil Code arts. 937 to 950; policy 四(三)3 s2b.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.contract;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
