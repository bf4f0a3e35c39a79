/**
 * The small token interface between the description of a type and the library that reads or writes
 * JSON. Nothing here names such a library; a driver implements both interfaces.
 */
@NullMarked
package io.github.linli.serialization.token;

import org.jspecify.annotations.NullMarked;
