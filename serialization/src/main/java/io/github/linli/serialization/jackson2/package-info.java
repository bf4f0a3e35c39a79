/**
 * The types in an application's own documents, through Jackson 2 databind. Needs jackson-databind,
 * which this module leaves optional.
 */
@NullMarked
package io.github.linli.serialization.jackson2;

import org.jspecify.annotations.NullMarked;
