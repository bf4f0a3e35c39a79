/**
 * Ledgers as offices keep them: tables of communities or votes with titles, two-line headers and
 * units, in the encodings and separators of spreadsheet programs. Reads; says nothing to anybody.
 */
@NullMarked
package io.github.linli.cli.ledger;

import org.jspecify.annotations.NullMarked;
