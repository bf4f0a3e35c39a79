/**
 * How a vote of the owners came out: regimes of law, ways of counting, legs by area and by heads,
 * with bounds where figures are missing.
 *
 * <p>Source clauses: Civil Code art. 278(2); before 2021 物业管理条例 art. 12; SPC temporal-effect
 * provisions.
 */
@NullMarked
package io.github.linli.validation.vote;

import org.jspecify.annotations.NullMarked;
