/**
 * The owners' committee (业主委员会) and the interim management committee (临时管委会).
 *
 * <p>Source clauses: policy 四(二)1; 物业管理条例 arts. 15–16.
 */
@KnownEncodingEnabled
@ListingEncodingEnabled
@NullMarked
package io.github.linli.committee;

import io.github.linli.measure.KnownEncodingEnabled;
import io.github.linli.measure.ListingEncodingEnabled;
import org.jspecify.annotations.NullMarked;
