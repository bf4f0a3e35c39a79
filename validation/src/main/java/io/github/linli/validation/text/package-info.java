/**
 * Texts of rules, findings and needs in Chinese and English, rendered from data by one renderer.
 */
@NullMarked
package io.github.linli.validation.text;

import org.jspecify.annotations.NullMarked;
