package io.github.linli.place;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.law.DocumentNumber;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A subdistrict or township (街道、乡镇), to which the policy gives the lead over the communities in it,
 * and the offices it made responsible.
 *
 * <p>Source: policy 四(一)2 s1. Build with {@link Builder}: {@code id} and {@code name} are required,
 * what is not set is unknown. Immutable and thread-safe.
 *
 * @param id the register's key, unique within a register
 * @param name its name
 * @param division its division code of 9 digits, or of 12 that end in 000
 * @param communityIds ids of the residential communities in it, each once
 * @param offices the offices it made responsible for property management, past and present
 */
@Value.Builder
public record Subdistrict(
    String id,
    String name,
    Known<DivisionCode> division,
    Listing<String> communityIds,
    Listing<ResponsibleOffice> offices)
    implements WithSubdistrict {

  /**
   * An office made responsible (责任办公室) for property management in the subdistrict.
   *
   * <p>Build with {@link Builder}; what is not set is unknown. Immutable and thread-safe.
   *
   * @param name the office's name
   * @param documentNumber number of the document that designates it; known none when there is no
   *     document or it has no number
   * @param designatedOn first day, inclusive
   * @param endedOn last day, inclusive; known none while it lasts
   */
  @Value.Builder
  public record ResponsibleOffice(
      Known<String> name,
      Known<DocumentNumber> documentNumber,
      Known<PartialDate> designatedOn,
      Known<PartialDate> endedOn)
      implements WithResponsibleOffice {

    /**
     * Holds the office.
     *
     * @throws io.github.linli.measure.InvalidValueException if the end is known to precede the
     *     start
     */
    public ResponsibleOffice {
      Require.noNulls("ResponsibleOffice", name, documentNumber, designatedOn, endedOn);
      Require.notNone(name, "ResponsibleOffice", "name");
      Require.knownText(name, "ResponsibleOffice", "name");
      Require.notNone(designatedOn, "ResponsibleOffice", "designatedOn");
      Require.inOrder(designatedOn, endedOn, "ResponsibleOffice", "endedOn");
    }

    /**
     * Whether the office is responsible on a day.
     *
     * @param day the day
     * @return unknown when the dates do not tell
     */
    public Ternary isResponsibleOn(LocalDate day) {
      return Spans.lastsOn(designatedOn, endedOn, day);
    }

    /** Builds an office; what is not set is unknown. */
    public static final class Builder extends ResponsibleOfficeBuilder {}
  }

  /**
   * Holds the subdistrict.
   *
   * @throws io.github.linli.measure.InvalidValueException naming the component that cannot be
   */
  public Subdistrict {
    Require.noNulls("Subdistrict", id, name, division, communityIds, offices);
    Require.text(id, "Subdistrict", "id");
    Require.text(name, "Subdistrict", "name");
    Require.notNone(division, "Subdistrict", "division");
    if (division instanceof Known.Value<DivisionCode> known) {
      Require.that(
          known.get().depth() == 9,
          "Subdistrict",
          "division",
          known,
          "9 digits, or 12 that end in 000, that name a subdistrict or township");
    }
    Require.keys(communityIds, "Subdistrict", "communityIds");
  }

  /**
   * Whether some office is responsible on a day.
   *
   * @param day the day
   * @return unknown when the offices at hand do not tell
   */
  public Ternary hasOfficeOn(LocalDate day) {
    return offices.any(office -> office.isResponsibleOn(day));
  }

  /** Builds a subdistrict; {@code id} and {@code name} are required. */
  public static final class Builder extends SubdistrictBuilder {}
}
