/** Measurements: each a main class that prints a table of ratios. */
@NullMarked
package io.github.linli.benchmarks;

import org.jspecify.annotations.NullMarked;
