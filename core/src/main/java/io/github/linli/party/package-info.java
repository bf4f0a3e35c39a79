/**
 * Natural and legal persons: workers, owners, service providers. Names and other personal data are
 * types of their own that mask themselves.
 *
 * <p>Source clauses: policy 四(一)2 (workers), 四(三)3 (managers); Civil Code art. 284.
 */
@NullMarked
package io.github.linli.party;

import org.jspecify.annotations.NullMarked;
