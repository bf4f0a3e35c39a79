package io.github.linli.serialization.internal.shape;

import io.github.linli.law.DocumentNumber;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.party.MobileNumber;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.RealEstateUnitNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The values that are no objects on the wire. */
public final class Scalars {

  // The same as Require.text in core: something visible, and no control characters but line breaks
  // and tabs. Half characters cannot be written in a schema.
  private static final String NO_CONTROL =
      "[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*";
  private static final String TEXT_PATTERN =
      "^" + NO_CONTROL + "[^\\p{Z}\\p{Cc}\\p{Cf}]" + NO_CONTROL + "$";

  /** A text; the constructor that takes it says what it must be. */
  public static final Shape<String> TEXT = text("Text", false);

  /** A text that may lead to a person. */
  public static final Shape<String> PERSONAL_TEXT = text("PersonalText", true);

  /** True or false. */
  public static final Shape<Boolean> BOOLEAN = new BooleanShape();

  /** An exact number. */
  public static final Shape<BigDecimal> DECIMAL = new DecimalShape();

  /** A day. */
  public static final Shape<LocalDate> DAY = new DateShapes.Day();

  /** A partly known date. */
  public static final Shape<PartialDate> PARTIAL_DATE = new DateShapes.Partial();

  /** A printed figure. */
  public static final Shape<Reported> REPORTED = new ReportedShape();

  /** A fraction. */
  public static final Shape<Share> SHARE =
      new TextScalar<>(
          "Share",
          "a fraction from 0 to 1 such as \"2/3\", \"0.75\" or \"60%\"",
          false,
          Share::parse,
          Share::toString,
          pattern("^([0-9]{1,18}/[0-9]{1,18}|[0-9]{1,3}(\\.[0-9]{1,12})?%?)$"));

  /** An administrative division. */
  public static final Shape<DivisionCode> DIVISION_CODE =
      new TextScalar<>(
          "DivisionCode",
          "6, 9 or 12 digits as a text",
          false,
          DivisionCode::of,
          DivisionCode::value,
          pattern("^(1[1-9]|[2-7][0-9]|8[0-2])([0-9]{4}|[0-9]{7}|[0-9]{10})$"));

  /** A unit of the real-estate register. */
  public static final Shape<RealEstateUnitNumber> REAL_ESTATE_UNIT_NUMBER =
      new TextScalar<>(
          "RealEstateUnitNumber",
          "a real-estate unit number of 28 characters, without spaces, as a text",
          false,
          RealEstateUnitNumber::of,
          RealEstateUnitNumber::value,
          pattern(
              "^(1[1-9]|[2-7][0-9]|8[0-2])[0-9]{10}[GJZ][A-Z](?!00000)[0-9]{5}[FLQW][0-9]{8}$"));

  /** A unified social credit code; masked in problems, because it may be an identity number. */
  public static final Shape<UnifiedSocialCreditCode> CREDIT_CODE =
      new TextScalar<>(
          "UnifiedSocialCreditCode",
          "a unified social credit code of 18 characters as a text",
          true,
          UnifiedSocialCreditCode::of,
          UnifiedSocialCreditCode::value,
          pattern("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"));

  /** A resident identity number. */
  public static final Shape<ResidentIdentityNumber> IDENTITY_NUMBER =
      new TextScalar<>(
          "ResidentIdentityNumber",
          "an identity number of 18 characters as a text",
          true,
          ResidentIdentityNumber::of,
          ResidentIdentityNumber::unmasked,
          pattern(
              "^[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"
                  + "[0-9]{3}[0-9X]$"));

  /** A mobile telephone number. */
  public static final Shape<MobileNumber> MOBILE_NUMBER =
      new TextScalar<>(
          "MobileNumber",
          "a mobile number of 11 digits as a text",
          true,
          MobileNumber::of,
          MobileNumber::unmasked,
          pattern("^1[3-9][0-9]{9}$"));

  /** The number of a document. */
  public static final Shape<DocumentNumber> DOCUMENT_NUMBER =
      new TextScalar<>(
          "DocumentNumber",
          "a number such as 江政办发〔2025〕13号, the year in 〔〕",
          false,
          DocumentNumber::parse,
          DocumentNumber::toString,
          pattern("^\\p{L}{1,30}〔(19(49|[5-9][0-9])|2[0-9]{3})〕[1-9][0-9]{0,5}号$"));

  /** An area. */
  public static final Shape<FloorArea> FLOOR_AREA = new FloorAreaShape();

  /** A person's full name. */
  public static final Shape<PersonName> PERSON_NAME =
      new TextScalar<>(
          "PersonName",
          "a name of 1 to 60 characters",
          true,
          Scalars::personName,
          PersonName::unmasked,
          out -> out.number("minLength", 1).number("maxLength", 60));

  private Scalars() {}

  /**
   * A constant by its name.
   *
   * @param type type of the constants
   * @param <E> type of the constants
   * @return the shape; a nested type is named with the type it belongs to
   */
  public static <E extends Enum<E>> Shape<E> enumOf(Class<E> type) {
    Class<?> outer = type.getEnclosingClass();
    String prefix = outer == null ? "" : outer.getSimpleName() + ".";
    return new EnumShape<>(prefix + type.getSimpleName(), type);
  }

  /** An escape can name half a character, which no UTF-8 can say when the name is written. */
  private static PersonName personName(String name) {
    if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidValueException(
          "PersonName", "unmasked", name.length() + " characters (masked)", "whole characters");
    }
    return PersonName.of(name);
  }

  private static Shape<String> text(String name, boolean personal) {
    return new TextScalar<>(
        name,
        "a text",
        personal,
        text -> text,
        text -> text,
        out -> out.number("maxLength", 4_000).text("pattern", TEXT_PATTERN));
  }

  private static Consumer<SchemaWriter> pattern(String pattern) {
    return out -> out.text("pattern", pattern);
  }
}
