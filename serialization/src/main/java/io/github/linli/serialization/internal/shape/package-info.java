/**
 * The description of a type on the wire: reader, writer and schema come from one {@link
 * io.github.linli.serialization.internal.shape.Shape}.
 */
@NullMarked
package io.github.linli.serialization.internal.shape;

import org.jspecify.annotations.NullMarked;
