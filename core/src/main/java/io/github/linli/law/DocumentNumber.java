package io.github.linli.law;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official document (发文字号), such as 江政办发〔2025〕13号: the word of the agency that
 * issued it, the year, the order within the year. Orders numbered otherwise (国务院令第379号) are none.
 * Immutable and thread-safe.
 *
 * @param agency the agency's word (机关代字), 1 to 30 letters
 * @param year the year, 1949 to 2999
 * @param serial the order within the year, 1 to 999,999
 */
public record DocumentNumber(String agency, int year, int serial) {

  private static final int LONGEST_AGENCY = 30;
  private static final int LARGEST_SERIAL = 999_999;
  private static final String ACCEPTED = "a number such as 江政办发〔2025〕13号, the year in 〔〕";
  private static final String OPENING = "〔[［(（【〈<＜";
  private static final String CLOSING = "〕]］)）】〉>＞";
  private static final Pattern STRICT = Pattern.compile("(\\p{L}+)〔([0-9]{4})〕([1-9][0-9]{0,5})号");
  private static final Pattern LENIENT =
      Pattern.compile(
          "\\s*(\\p{L}+)\\s*(["
              + quoted(OPENING)
              + "])\\s*([0-9０-９]{4})\\s*(["
              + quoted(CLOSING)
              + "])\\s*([1-9１-９][0-9０-９]{0,5})\\s*号\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * What a lenient reading gave. Immutable and thread-safe.
   *
   * @param number the number
   * @param mended whether the text was written otherwise than {@link DocumentNumber#toString()}
   */
  public record Reading(DocumentNumber number, boolean mended) {

    /** Holds the reading. */
    public Reading {
      Require.noNulls("DocumentNumber.Reading", number);
    }
  }

  /**
   * Holds the number.
   *
   * @throws InvalidValueException naming the part that cannot be
   */
  public DocumentNumber {
    Require.noNulls("DocumentNumber", agency);
    if (agency.isEmpty()
        || agency.length() > LONGEST_AGENCY
        || !agency.codePoints().allMatch(Character::isLetter)) {
      throw new InvalidValueException(
          "DocumentNumber", "agency", "\"" + agency + "\"", "1 to " + LONGEST_AGENCY + " letters");
    }
    if (year < 1949 || year > 2999) {
      throw new InvalidValueException(
          "DocumentNumber", "year", String.valueOf(year), "a year from 1949 to 2999");
    }
    if (serial < 1 || serial > LARGEST_SERIAL) {
      throw new InvalidValueException(
          "DocumentNumber", "serial", String.valueOf(serial), "1 to " + LARGEST_SERIAL);
    }
  }

  /**
   * A number from its parts.
   *
   * @param agency the agency's word
   * @param year the year
   * @param serial the order within the year
   * @return the number
   * @throws InvalidValueException naming the part that cannot be
   */
  public static DocumentNumber of(String agency, int year, int serial) {
    return new DocumentNumber(agency, year, serial);
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text such as 江政办发〔2025〕13号
   * @return the number
   * @throws InvalidValueException if the text is written in any other way
   */
  public static DocumentNumber parse(String text) {
    Matcher parts = STRICT.matcher(text);
    if (!parts.matches()) {
      throw refused(text);
    }
    return number(parts.group(1), parts.group(2), parts.group(3));
  }

  /**
   * Reads a number as people type it: the year also in a pair of [], (), &lt;&gt;, 【】, 〈〉 or their
   * full-width forms, full-width digits, white space between the parts.
   *
   * @param text such as 江政办发[2025]13号
   * @return the number, and whether the text had to be mended
   * @throws InvalidValueException if it still cannot be read
   */
  public static Reading parseLenient(String text) {
    Matcher parts = LENIENT.matcher(text);
    if (!parts.matches() || OPENING.indexOf(parts.group(2)) != CLOSING.indexOf(parts.group(4))) {
      throw refused(text);
    }
    DocumentNumber number = number(parts.group(1), parts.group(3), parts.group(5));
    return new Reading(number, !number.toString().equals(text));
  }

  /** {@link Integer#parseInt} reads full-width digits too. */
  private static DocumentNumber number(String agency, String year, String serial) {
    return new DocumentNumber(agency, Integer.parseInt(year), Integer.parseInt(serial));
  }

  private static InvalidValueException refused(String text) {
    return new InvalidValueException("DocumentNumber", "number", "\"" + text + "\"", ACCEPTED);
  }

  private static String quoted(String characters) {
    return characters.replaceAll("[\\[\\]]", "\\\\$0");
  }

  /** For example 江政办发〔2025〕13号; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return agency + "〔" + year + "〕" + serial + "号";
  }
}
