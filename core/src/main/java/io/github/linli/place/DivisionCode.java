package io.github.linli.place;

import com.google.common.primitives.ImmutableIntArray;
import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Ternary;
import java.util.regex.Pattern;

/**
 * Administrative division code (行政区划代码): 6 digits down to the county, 9 down to the subdistrict or
 * township, or 12 down to the village or neighbourhood.
 *
 * <p>Trailing pairs of zeros of a 6-digit code name a wider division: {@code 330800} is the
 * prefecture Quzhou, {@code 330881} is Jiangshan City within it. Immutable and thread-safe.
 *
 * @param value the digits
 */
public record DivisionCode(String value) {

  private static final ImmutableIntArray LEVELS = ImmutableIntArray.of(2, 4, 6, 9, 12);
  private static final Pattern PREFIX = Pattern.compile("([0-9]{2}){0,3}|[0-9]{9}|[0-9]{12}");

  /**
   * Holds the code.
   *
   * @throws InvalidValueException if it is not 6, 9 or 12 digits, or its province part lies outside
   *     11 to 82
   */
  public DivisionCode {
    Require.noNulls("DivisionCode", value);
    if (value.length() != 6 && value.length() != 9 && value.length() != 12) {
      throw refused("value", value, "6, 9 or 12 digits");
    }
    if (!isOne(value)) {
      throw refused("value", value, "digits that begin with a province from 11 to 82");
    }
  }

  /**
   * A code from its digits; the inverse of {@link #toString()}.
   *
   * @param digits 6, 9 or 12 digits
   * @return the code
   */
  public static DivisionCode of(String digits) {
    return new DivisionCode(digits);
  }

  /**
   * Whether this division lies within another, named by its code or by the leading digits of one:
   * {@code 33} Zhejiang, {@code 3308} or {@code 330800} Quzhou, {@code 330881} Jiangshan; the empty
   * text is the whole country.
   *
   * @param division 0, 2, 4, 6, 9 or 12 digits
   * @return unknown when this code names a wider division that contains the other
   * @throws InvalidValueException if it is anything else
   */
  public Ternary isWithin(String division) {
    if (!PREFIX.matcher(division).matches()) {
      throw refused("division", division, "0, 2, 4, 6, 9 or 12 digits");
    }
    String own = significant(value);
    String other = significant(division);
    if (own.startsWith(other)) {
      return Ternary.TRUE;
    }
    return other.startsWith(own) ? Ternary.UNKNOWN : Ternary.FALSE;
  }

  /** Whether a text is digits that begin with a province. */
  static boolean isOne(String text) {
    boolean digits = true;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits && text.compareTo("11") >= 0 && text.compareTo("83") < 0;
  }

  /** How many digits down to the last level that names something: 2, 4, 6, 9 or 12. */
  int depth() {
    return significant(value).length();
  }

  private static InvalidValueException refused(String component, String value, String accepted) {
    return new InvalidValueException("DivisionCode", component, "\"" + value + "\"", accepted);
  }

  /**
   * The digits down to the last level that names something: province 2, then 2, 2, 3 and 3 more.
   */
  private static String significant(String digits) {
    int end = digits.length();
    for (int level = LEVELS.length() - 1; level > 0; level--) {
      int start = LEVELS.get(level - 1);
      if (end == LEVELS.get(level) && digits.substring(start).chars().allMatch(c -> c == '0')) {
        end = start;
        digits = digits.substring(0, end);
      }
    }
    return digits;
  }

  /** The digits. */
  @Override
  public String toString() {
    return value;
  }
}
