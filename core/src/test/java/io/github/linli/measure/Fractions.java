package io.github.linli.measure;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Oracle and generators for fractions, independent of how the library compares them. */
final class Fractions {

  private Fractions() {}

  /** Compares a/b with c/d, where b and d are positive. */
  static int compare(long a, long b, long c, long d) {
    BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
    BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
    return left.compareTo(right);
  }

  static Arbitrary<Share> shares() {
    Arbitrary<Long> small = Arbitraries.longs().between(1, 12);
    Arbitrary<Long> any = Arbitraries.longs().between(1, Long.MAX_VALUE);
    return Arbitraries.oneOf(small, any)
        .flatMap(total -> Arbitraries.longs().between(0, total).map(part -> Share.of(part, total)));
  }
}
