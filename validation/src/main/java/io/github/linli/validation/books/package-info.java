/** The rule books that come with the library. */
@NullMarked
package io.github.linli.validation.books;

import org.jspecify.annotations.NullMarked;
