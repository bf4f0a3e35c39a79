/** The rules of 江政办发〔2025〕13号; not exported. Each class reads like its clause. */
@NullMarked
package io.github.linli.validation.rules.jiangshan;

import org.jspecify.annotations.NullMarked;
