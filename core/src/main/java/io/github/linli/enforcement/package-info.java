/**
 * Unlawful acts within communities (违法违规行为), their report and what came of it.
 *
 * <p>Source clauses: policy 四(一)3 s2, 四(四)3; Civil Code art. 286(3); 物业管理条例 art. 45(2).
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.enforcement;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
