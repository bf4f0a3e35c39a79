/**
 * How a community is governed from day to day: its scope under the policy and its management
 * arrangement.
 *
 * <p>Source clauses: policy 三, 四(三)3.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.community;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
