package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import java.util.regex.Pattern;

/**
 * A real-estate unit number (不动产单元代码, GB/T 37346-2019), as the real-estate register gives it.
 *
 * <p>Its 28 characters: division 6, cadastral zone 3, cadastral subzone 3, parcel mark 2 (who owns
 * the land, and which right the parcel is formed by), parcel order 5, fixture mark 1, fixture order
 * 8. Certificates print it in groups; it is read here without spaces. It has no check character.
 * Immutable and thread-safe.
 *
 * @param value the 28 characters
 */
public record RealEstateUnitNumber(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{12}[GJZ][A-Z](?!00000)[0-9]{5}[FLQW][0-9]{8}");

  /** Who owns the land, by the thirteenth character. */
  public enum LandOwnership {
    /** The state (国家), G. */
    STATE('G'),
    /** A collective (集体), J. */
    COLLECTIVE('J'),
    /** Not determined or in dispute (未确定), Z. */
    UNDETERMINED('Z');

    private final char code;

    LandOwnership(char code) {
      this.code = code;
    }
  }

  /** The right a parcel is formed by, by the fourteenth character. */
  public enum ParcelRight {
    /** Collective ownership of land (集体土地所有权), A. */
    COLLECTIVE_OWNERSHIP('A'),
    /** Use of land for construction, on the surface (建设用地使用权,地表), B. */
    CONSTRUCTION_ON_SURFACE('B'),
    /** Use of land for construction, above the surface (地上), S. */
    CONSTRUCTION_ABOVE('S'),
    /** Use of land for construction, below the surface (地下), X. */
    CONSTRUCTION_BELOW('X'),
    /** Use of a homestead (宅基地使用权), C. */
    HOMESTEAD('C'),
    /** Contracted land, arable (土地承包经营权,耕地), D. */
    CONTRACTED_ARABLE('D'),
    /** Contracted land, forest (林地), E. */
    CONTRACTED_FOREST('E'),
    /** Contracted land, grassland (草地), F. */
    CONTRACTED_GRASSLAND('F'),
    /** Use of the sea (海域使用权), H. */
    SEA('H'),
    /** Use of an uninhabited island (无居民海岛使用权), G. */
    ISLAND('G'),
    /** Not determined or in dispute (使用权未确定或有争议), W. */
    UNDETERMINED('W'),
    /** Another right of use (其他), Y. */
    OTHER('Y');

    private final char code;

    ParcelRight(char code) {
      this.code = code;
    }
  }

  /** What stands on the parcel, by the twentieth character. */
  public enum Fixture {
    /** A building or structure (房屋等), F. */
    BUILDING('F'),
    /** Forest or trees (森林、林木), L. */
    FOREST('L'),
    /** Another fixture (其他), Q. */
    OTHER('Q'),
    /** None: the unit is the parcel itself (无定着物), W. */
    NONE('W');

    private final char code;

    Fixture(char code) {
      this.code = code;
    }
  }

  /**
   * Holds the number.
   *
   * @throws InvalidValueException if it has another shape, or the division it begins with cannot be
   */
  public RealEstateUnitNumber {
    Require.noNulls("RealEstateUnitNumber", value);
    if (!SHAPE.matcher(value).matches() || !DivisionCode.isOne(value.substring(0, 6))) {
      throw new InvalidValueException(
          "RealEstateUnitNumber",
          "value",
          "\"" + value + "\"",
          "12 digits that begin with a division, G, J or Z, a capital letter, 00001 to 99999, F, L,"
              + " Q or W, and 8 digits, without spaces");
    }
  }

  /**
   * A number from its characters; the inverse of {@link #toString()}.
   *
   * @param number 28 characters
   * @return the number
   * @throws InvalidValueException if it has another shape
   */
  public static RealEstateUnitNumber of(String number) {
    return new RealEstateUnitNumber(number);
  }

  /**
   * The county-level division the parcel was numbered in.
   *
   * @return a code of 6 digits
   */
  public DivisionCode division() {
    return DivisionCode.of(value.substring(0, 6));
  }

  /**
   * The cadastral zone (地籍区) within the division.
   *
   * @return 3 digits
   */
  public String cadastralZone() {
    return value.substring(6, 9);
  }

  /**
   * The cadastral subzone (地籍子区) within the zone.
   *
   * @return 3 digits
   */
  public String cadastralSubzone() {
    return value.substring(9, 12);
  }

  /**
   * The parcel (宗地) the unit lies on: units of one parcel share it.
   *
   * @return the first 19 characters
   */
  public String parcel() {
    return value.substring(0, 19);
  }

  /**
   * Who owns the land. A cross-check of what is said about a community, no proof: the register may
   * have changed the parcel since.
   *
   * @return by the thirteenth character
   */
  public LandOwnership landOwnership() {
    for (LandOwnership ownership : LandOwnership.values()) {
      if (ownership.code == value.charAt(12)) {
        return ownership;
      }
    }
    throw new AssertionError("the shape has no other letter");
  }

  /**
   * The right the parcel is formed by.
   *
   * @return by the fourteenth character; unknown for a letter that the tables read do not have
   */
  public Known<ParcelRight> parcelRight() {
    for (ParcelRight right : ParcelRight.values()) {
      if (right.code == value.charAt(13)) {
        return Known.of(right);
      }
    }
    return Known.unknown();
  }

  /**
   * What stands on the parcel and is the unit.
   *
   * @return by the twentieth character
   */
  public Fixture fixture() {
    for (Fixture fixture : Fixture.values()) {
      if (fixture.code == value.charAt(19)) {
        return fixture;
      }
    }
    throw new AssertionError("the shape has no other letter");
  }

  /** The 28 characters. */
  @Override
  public String toString() {
    return value;
  }
}
