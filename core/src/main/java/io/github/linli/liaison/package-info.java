/**
 * The worker who looks after a community (包联) and the tripartite joint meetings (三方联席会议).
 *
 * <p>Source clauses: policy 四(一)2 s4, 四(四)1.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.liaison;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
