/**
 * Natural and legal persons: workers, owners, service providers, utilities, departments. Names and
 * other personal data are types of their own that mask themselves.
 *
 * <p>Source clauses: policy 四(一)2 (workers), 四(三)3 (managers), 四(一)1 and 四(四)3 (departments,
 * utilities); Civil Code arts. 271, 284.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.party;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
