/** The examples of each rule; not exported. One class an entry, listed in {@code Examples}. */
@NullMarked
package io.github.linli.testkit.examples;

import org.jspecify.annotations.NullMarked;
