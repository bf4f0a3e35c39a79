/** One description for each type of the domain, grouped as the types are. */
@NullMarked
package io.github.linli.serialization.internal.model;

import org.jspecify.annotations.NullMarked;
