package io.github.linli.validation.vote;

import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import java.math.BigDecimal;

/**
 * The values a figure may have: from low to high, both inclusive. Immutable and thread-safe.
 *
 * @param low smallest value, not negative
 * @param high largest value; known none when there is no upper bound
 */
public record Bounds(BigDecimal low, Known<BigDecimal> high) {

  /** Nothing at all. */
  public static final Bounds ZERO = exactly(BigDecimal.ZERO);

  /** Anything from nothing up. */
  static final Bounds ANY = new Bounds(BigDecimal.ZERO, Known.none());

  /**
   * One value only.
   *
   * @param value the value
   * @return the bounds
   */
  public static Bounds exactly(BigDecimal value) {
    return new Bounds(value, Known.of(value));
  }

  static Bounds of(Reported figure) {
    return new Bounds(figure.low(), figure.high());
  }

  /** A figure: none is zero, unknown is anything from zero up. */
  static Bounds of(Known<Reported> figure) {
    if (figure instanceof Known.Value<Reported> known) {
      return of(known.get());
    }
    return figure.isNone() ? ZERO : ANY;
  }

  /**
   * Whether only one value is possible.
   *
   * @return true when low = high
   */
  public boolean isExact() {
    return high instanceof Known.Value<BigDecimal> top && top.get().compareTo(low) == 0;
  }

  /** At least this much. */
  Bounds atLeast(BigDecimal other) {
    return other.compareTo(low) <= 0 ? this : new Bounds(other, high.map(top -> top.max(other)));
  }

  /** At most this much; never below low, which wins where figures contradict each other. */
  Bounds atMost(Known<BigDecimal> other) {
    if (!(other instanceof Known.Value<BigDecimal> limit)) {
      return this;
    }
    BigDecimal most =
        high instanceof Known.Value<BigDecimal> top ? top.get().min(limit.get()) : limit.get();
    return new Bounds(low, Known.of(most.max(low)));
  }

  Bounds plus(Bounds other) {
    Known<BigDecimal> sum =
        high instanceof Known.Value<BigDecimal> top
            ? other.high().map(add -> top.get().add(add))
            : Known.none();
    return new Bounds(low.add(other.low), sum);
  }

  /** The difference, from nothing up: what is subtracted lies within this. */
  Bounds minus(Bounds other) {
    BigDecimal least =
        other.high instanceof Known.Value<BigDecimal> most
            ? low.subtract(most.get()).max(BigDecimal.ZERO)
            : BigDecimal.ZERO;
    return new Bounds(least, high.map(top -> top.subtract(other.low).max(BigDecimal.ZERO)));
  }

  /** A number, an interval {@code [231, 344]}, or {@code [367, ..]}. */
  @Override
  public String toString() {
    if (isExact()) {
      return low.toPlainString();
    }
    return "["
        + low.toPlainString()
        + ", "
        + high.value().map(BigDecimal::toPlainString).orElse("..")
        + "]";
  }
}
