/** How reading and writing work; not exported. */
@NullMarked
package io.github.linli.serialization.internal;

import org.jspecify.annotations.NullMarked;
