/** Driver of the token interfaces for jackson-core 2. */
@NullMarked
package io.github.linli.serialization.internal.jackson2;

import org.jspecify.annotations.NullMarked;
