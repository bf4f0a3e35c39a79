package io.github.linli.cli.ledger;

import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * From where to where a figure or a day may lie.
 *
 * @param low its least value
 * @param high its greatest value, if it has one
 */
record Span(BigDecimal low, Optional<BigDecimal> high) {

  private static Optional<Span> of(Object value) {
    if (value instanceof Reported figure) {
      return Optional.of(new Span(figure.low(), figure.high().value()));
    }
    if (value instanceof PartialDate day) {
      BigDecimal first = BigDecimal.valueOf(day.earliest().toEpochDay());
      BigDecimal last = BigDecimal.valueOf(day.latest().toEpochDay());
      return Optional.of(new Span(first, Optional.of(last)));
    }
    return Optional.empty();
  }

  private static Optional<Span> of(Known<?> fact) {
    return fact.value().flatMap(Span::of);
  }

  /** Whether two facts cannot both be true. */
  static boolean apart(Known<?> one, Known<?> other) {
    Optional<Span> first = of(one);
    Optional<Span> second = of(other);
    if (first.isEmpty() || second.isEmpty()) {
      return !one.equals(other);
    }
    return first.get().endsBefore(second.get()) || second.get().endsBefore(first.get());
  }

  /** Whether the first fact says more than the second. */
  static boolean narrower(Known<?> one, Known<?> other) {
    Optional<BigDecimal> width = of(one).flatMap(Span::width);
    Optional<BigDecimal> than = of(other).flatMap(Span::width);
    return width.isPresent() && (than.isEmpty() || width.get().compareTo(than.get()) < 0);
  }

  private boolean endsBefore(Span other) {
    return high.map(end -> end.compareTo(other.low) < 0).orElse(false);
  }

  private Optional<BigDecimal> width() {
    return high.map(end -> end.subtract(low));
  }
}
