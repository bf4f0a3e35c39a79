/** The engine behind the validator; not exported. */
@NullMarked
package io.github.linli.validation.internal;

import org.jspecify.annotations.NullMarked;
