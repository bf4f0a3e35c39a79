/** The command line {@code linli}: check a register, tally votes, list and explain rules. */
@NullMarked
package io.github.linli.cli;

import org.jspecify.annotations.NullMarked;
