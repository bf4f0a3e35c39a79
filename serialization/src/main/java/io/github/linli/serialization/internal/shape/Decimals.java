package io.github.linli.serialization.internal.shape;

import io.github.linli.serialization.token.TokenReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers exactly and within bounds, never through a binary fraction. */
final class Decimals {

  /** Most digits a number may have on either side of its point. */
  static final int MOST_DIGITS = 20;

  /** As many digits as surely fit a long. */
  private static final int SMALL = 18;

  private Decimals() {}

  /**
   * Reads a plain decimal number; its scale is kept.
   *
   * @param mostWhole most digits before the point
   * @param mostFraction most digits after it
   * @return the number; null when it has an exponent or too many digits
   */
  static @Nullable BigDecimal parse(TokenReader in, int mostWhole, int mostFraction) {
    char[] text = in.characters();
    int offset = in.offset();
    int length = in.length();
    boolean negative = length > 0 && text[offset] == '-';
    int end = offset + length;
    int start = negative ? offset + 1 : offset;
    int point = end;
    long unscaled = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= '0' && c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
      } else if (c == '.' && point == end) {
        point = i;
      } else {
        return null;
      }
    }
    int whole = point - start;
    int fraction = Math.max(0, end - point - 1);
    if (whole == 0 || whole > mostWhole || fraction > mostFraction) {
      return null;
    }
    if (whole + fraction > SMALL) {
      return new BigDecimal(text, offset, length); // the long overflowed
    }
    return BigDecimal.valueOf(negative ? -unscaled : unscaled, fraction);
  }

  /** Whether {@link #parse} reads the number back when it is written plainly. */
  static boolean isReadable(BigDecimal number) {
    return number.scale() >= 0
        && number.scale() <= MOST_DIGITS
        && number.precision() - number.scale() <= MOST_DIGITS;
  }
}
