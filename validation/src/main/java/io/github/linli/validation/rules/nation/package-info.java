/** The rules of national law; not exported. Each class reads like its clause. */
@NullMarked
package io.github.linli.validation.rules.nation;

import org.jspecify.annotations.NullMarked;
