/**
 * Reports of linli-validation as JSON. Needs that module, which is optional here.
 *
 * <p>Outcomes, findings and needs keep their permanent ids and typed arguments; findings carry
 * their text in Chinese and English beside them.
 */
@NullMarked
package io.github.linli.serialization.report;

import org.jspecify.annotations.NullMarked;
