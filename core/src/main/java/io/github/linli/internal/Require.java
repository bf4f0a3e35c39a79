package io.github.linli.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The checks that compact constructors share. Each throws {@link InvalidValueException}. */
public final class Require {

  private static final int LONGEST_TEXT = 4_000;

  /** Up to here comparing each with each is cheaper than a hash set. */
  private static final int FEW = 8;

  private Require() {}

  /**
   * Refuses when the condition does not hold. Where value or expectation would have to be put
   * together first, constructors throw themselves instead: they run for every record of a register.
   *
   * @param holds the condition
   * @param type type whose constructor asks
   * @param component the component looked at
   * @param value its value
   * @param accepted what is accepted
   */
  public static void that(
      boolean holds, String type, String component, Object value, String accepted) {
    if (!holds) {
      throw new InvalidValueException(type, component, String.valueOf(value), accepted);
    }
  }

  /**
   * A text that says something: not blank, at most 4,000 characters, no control characters but line
   * breaks and tabs.
   *
   * @param text the text
   * @param type type whose constructor asks
   * @param component the component looked at
   * @return the text
   */
  public static String text(String text, String type, String component) {
    boolean visible = false;
    boolean allowed = true;
    for (int i = 0; i < text.length() && allowed; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      visible = visible || isVisible(codePoint);
      allowed = !isForbidden(codePoint);
    }
    if (!allowed) {
      throw new InvalidValueException(
          type,
          component,
          "a text with control characters",
          "a text without control characters, changes of direction or broken surrogates");
    }
    if (!visible) {
      throw new InvalidValueException(
          type, component, "\"" + text + "\"", "a text that is not blank");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new InvalidValueException(
          type,
          component,
          text.length() + " characters",
          "at most " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  private static boolean isVisible(int codePoint) {
    return (codePoint > ' ' && codePoint < 0x7F)
        || (!Character.isWhitespace(codePoint)
            && !Character.isSpaceChar(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.FORMAT);
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint > 0x9F) { // beyond the control characters
      boolean surrogate =
          codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      boolean turnsDirection = // would let a name show as another
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069);
      return surrogate || turnsDirection;
    }
    boolean layout = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    return Character.isISOControl(codePoint) && !layout;
  }

  /**
   * A key: small letters, digits and hyphens.
   *
   * @param key the key
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void key(String key, String type, String component) {
    if (!key.matches("[a-z0-9][a-z0-9-]*")) {
      throw new InvalidValueException(
          type, component, "\"" + key + "\"", "a key of small letters, digits and hyphens");
    }
  }

  /**
   * Refuses null among the components of a record.
   *
   * @param type type whose constructor asks
   * @param components the components
   */
  public static void noNulls(String type, Object... components) {
    for (Object component : components) {
      if (component == null) {
        throw new NullPointerException(type + ": null; unknown is Known.unknown()");
      }
    }
  }

  /**
   * A text when known.
   *
   * @param text the fact
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void knownText(Known<String> text, String type, String component) {
    if (text instanceof Known.Value<String> known) {
      text(known.get(), type, component);
    }
  }

  /**
   * Refuses known none for a fact that in reality always has a value.
   *
   * @param fact the fact
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void notNone(Known<?> fact, String type, String component) {
    Objects.requireNonNull(fact, component);
    that(!fact.isNone(), type, component, "none", "a value, or nothing when it is unknown");
  }

  /**
   * Refuses an end known to lie before its start. The same day is accepted.
   *
   * @param start the start
   * @param end the end
   * @param type type whose constructor asks
   * @param component the component that holds the end
   */
  public static void inOrder(
      Known<PartialDate> start, Known<PartialDate> end, String type, String component) {
    if (start instanceof Known.Value<PartialDate> from
        && end instanceof Known.Value<PartialDate> to) {
      if (to.get().latest().isBefore(from.get().earliest())) {
        throw new InvalidValueException(
            type, component, to.get().toString(), "a date not before " + from.get());
      }
    }
  }

  /**
   * Keys of other records: each a text, none twice.
   *
   * @param keys the keys
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void keys(Listing<String> keys, String type, String component) {
    keys.items().forEach(key -> text(key, type, component));
    distinct(keys, key -> key, type, component);
  }

  /**
   * A count when known: an exact one is a whole number.
   *
   * @param count the count
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void wholeNumber(Known<Reported> count, String type, String component) {
    if (count instanceof Known.Value<Reported> known && known.get().isExact()) {
      BigDecimal number = known.get().low().stripTrailingZeros();
      that(number.scale() <= 0, type, component, known, "a whole number");
    }
  }

  /**
   * An area of something that takes up room, when known.
   *
   * @param area the area
   * @param type type whose constructor asks
   * @param component the component looked at
   */
  public static void positive(Known<FloorArea> area, String type, String component) {
    if (area instanceof Known.Value<FloorArea> known) {
      that(
          known.get().compareTo(FloorArea.ZERO) > 0,
          type,
          component,
          known,
          "an area above 0; leave it unknown when nobody knows it");
    }
  }

  /**
   * Refuses two records of a listing with the same key.
   *
   * @param listing the records
   * @param key gives a record's key
   * @param type type whose constructor asks
   * @param component the component looked at
   * @param <T> type of a record
   */
  public static <T> void distinct(
      Listing<T> listing, Function<? super T, ?> key, String type, String component) {
    ImmutableList<T> items = listing.items();
    if (items.size() <= FEW) {
      for (int i = 1; i < items.size(); i++) {
        Object id = key.apply(items.get(i));
        for (int j = 0; j < i; j++) {
          that(!id.equals(key.apply(items.get(j))), type, component, id, "each id once");
        }
      }
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (T item : items) {
      Object id = key.apply(item);
      that(seen.add(id), type, component, id, "each id once");
    }
  }
}
