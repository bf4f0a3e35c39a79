/** Shared checks of the value types; not exported. */
@NullMarked
package io.github.linli.internal;

import org.jspecify.annotations.NullMarked;
