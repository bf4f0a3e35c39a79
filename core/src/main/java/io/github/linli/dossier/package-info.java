/**
 * All facts of one community in one document, as a register holds them.
 *
 * <p>Source clauses: the whole policy; each component names its own clause.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.dossier;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
