package io.github.linli.validation.vote;

import io.github.linli.measure.Known;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import java.math.BigInteger;

/** Reckoning with stated shares. */
final class Shares {

  private static final Share NOTHING = Share.of(0, 1);
  private static final Share ALL = Share.of(1, 1);
  private static final ShareRange ANY = ShareRange.atLeast(NOTHING);

  private Shares() {}

  /** Anything from nothing to the range's upper end. */
  static ShareRange upTo(ShareRange range) {
    return new ShareRange(NOTHING, true, range.high(), range.highInclusive());
  }

  /** Anything from the range's lower end to all. */
  static ShareRange fromOn(ShareRange range) {
    return new ShareRange(range.low(), range.lowInclusive(), ALL, true);
  }

  /** What both say; the first where they contradict each other. */
  static Known<ShareRange> both(Known<ShareRange> first, Known<ShareRange> second) {
    if (!(first instanceof Known.Value<ShareRange> known)
        || !(second instanceof Known.Value<ShareRange> also)) {
      return first.isPresent() ? first : second;
    }
    ShareRange one = known.get();
    ShareRange other = also.get();
    int lows = one.low().compareTo(other.low());
    int highs = one.high().compareTo(other.high());
    Share low = lows >= 0 ? one.low() : other.low();
    Share high = highs <= 0 ? one.high() : other.high();
    boolean lowCounts = (lows < 0 || one.lowInclusive()) && (lows > 0 || other.lowInclusive());
    boolean highCounts = (highs > 0 || one.highInclusive()) && (highs < 0 || other.highInclusive());
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && !(lowCounts && highCounts))
        ? first
        : Known.of(new ShareRange(low, lowCounts, high, highCounts));
  }

  /** A share of a share: unknown when neither is known. */
  static Known<ShareRange> product(Known<ShareRange> part, Known<ShareRange> of) {
    if (!part.isPresent() && !of.isPresent()) {
      return Known.unknown();
    }
    ShareRange one = part.value().orElse(ANY);
    ShareRange other = of.value().orElse(ANY);
    if (isTooFine(one.low(), other.low()) || isTooFine(one.high(), other.high())) {
      return Known.unknown();
    }
    Share low = product(one.low(), other.low());
    Share high = product(one.high(), other.high());
    return Known.of(
        new ShareRange(
            low,
            low.equals(NOTHING) || (one.lowInclusive() && other.lowInclusive()),
            high,
            high.equals(NOTHING) || (one.highInclusive() && other.highInclusive())));
  }

  // Finer than any notice prints.
  private static boolean isTooFine(Share one, Share other) {
    return BigInteger.valueOf(one.denominator())
            .multiply(BigInteger.valueOf(other.denominator()))
            .bitLength()
        > 62;
  }

  private static Share product(Share one, Share other) {
    return Share.of(one.numerator() * other.numerator(), one.denominator() * other.denominator());
  }
}
