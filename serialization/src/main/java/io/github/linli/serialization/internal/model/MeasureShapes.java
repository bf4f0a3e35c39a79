package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.SHARE;

import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.serialization.internal.shape.ObjectShape;
import io.github.linli.serialization.internal.shape.SchemaWriter;
import java.util.List;
import java.util.Optional;

/** Measures that are objects on the wire. */
public final class MeasureShapes {

  private static final Share ZERO = Share.of(0, 1);
  private static final Share ONE = Share.of(1, 1);

  /**
   * {@link ShareRange}: one bound or both, each named for whether it belongs to the range, such as
   * {@code {"moreThan":"3/5"}} or {@code {"atLeast":"1/2","lessThan":"2/3"}}. A bound left out is 0
   * or 1, inclusive.
   */
  public static final ObjectShape<ShareRange> SHARE_RANGE =
      ObjectShape.of(
          "ShareRange",
          d -> {
            var atLeast = d.optional("atLeast", SHARE, MeasureShapes::atLeast);
            var moreThan = d.optional("moreThan", SHARE, r -> given(r.low(), !r.lowInclusive()));
            var atMost =
                d.optional(
                    "atMost", SHARE, r -> given(r.high(), r.highInclusive() && !reachesOne(r)));
            var lessThan = d.optional("lessThan", SHARE, r -> given(r.high(), !r.highInclusive()));
            d.constraint(MeasureShapes::oneOfEachBound);
            return read ->
                range(atLeast.in(read), moreThan.in(read), atMost.in(read), lessThan.in(read));
          });

  private MeasureShapes() {}

  /** The lower bound, unless it is 0 and the upper one says enough. */
  private static Optional<Share> atLeast(ShareRange range) {
    boolean saysNothing = range.low().equals(ZERO) && !reachesOne(range);
    return given(range.low(), range.lowInclusive() && !saysNothing);
  }

  private static boolean reachesOne(ShareRange range) {
    return range.highInclusive() && range.high().equals(ONE);
  }

  private static Optional<Share> given(Share bound, boolean given) {
    return given ? Optional.of(bound) : Optional.empty();
  }

  private static ShareRange range(
      Optional<Share> atLeast,
      Optional<Share> moreThan,
      Optional<Share> atMost,
      Optional<Share> lessThan) {
    boolean clash =
        (atLeast.isPresent() && moreThan.isPresent())
            || (atMost.isPresent() && lessThan.isPresent());
    boolean none =
        atLeast.isEmpty() && moreThan.isEmpty() && atMost.isEmpty() && lessThan.isEmpty();
    if (clash || none) {
      throw new InvalidValueException(
          "ShareRange",
          "low/high",
          clash ? "two bounds of one side" : "no bound",
          "atLeast or moreThan, atMost or lessThan, or one of each side");
    }
    return new ShareRange(
        atLeast.or(() -> moreThan).orElse(ZERO),
        moreThan.isEmpty(),
        atMost.or(() -> lessThan).orElse(ONE),
        lessThan.isEmpty());
  }

  private static void oneOfEachBound(SchemaWriter out) {
    out.number("minProperties", 1)
        .object(
            "not",
            () ->
                out.objects(
                    "anyOf",
                    () -> out.texts("required", List.of("atLeast", "moreThan")),
                    () -> out.texts("required", List.of("atMost", "lessThan"))));
  }
}
