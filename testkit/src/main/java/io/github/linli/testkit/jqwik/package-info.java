/** Generators as jqwik takes them. */
@NullMarked
package io.github.linli.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
