/**
 * Generators for tests: values, dossiers, and examples of every rule. They need no framework;
 * {@link io.github.linli.testkit.Samples} draws from them, and {@code
 * io.github.linli.testkit.jqwik} hands them to jqwik.
 */
@NullMarked
package io.github.linli.testkit;

import org.jspecify.annotations.NullMarked;
