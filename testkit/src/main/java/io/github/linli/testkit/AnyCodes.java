package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.law.DocumentNumber;
import io.github.linli.party.MobileNumber;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.RealEstateUnitNumber;

/** Codes of places, parties and documents. Those of persons are nobody's. */
public final class AnyCodes {

  private static final ImmutableList<String> DIGITS = characters("0123456789");
  private static final ImmutableList<String> IDENTITY_CHECKS = characters("0123456789X");
  private static final ImmutableList<String> CREDIT_CODE_CHARACTERS =
      characters("0123456789ABCDEFGHJKLMNPQRTUWXY");

  private AnyCodes() {}

  private static ImmutableList<String> characters(String all) {
    return all.codePoints().mapToObj(Character::toString).collect(ImmutableList.toImmutableList());
  }

  private static Gen<String> texts(ImmutableList<String> characters, int length) {
    return Gens.<String>listOf(Gens.pickFrom(characters), length, length)
        .map(all -> String.join("", all));
  }

  /**
   * Divisions in Jiangshan and elsewhere, of 6, 9 and 12 digits.
   *
   * @return the generator
   */
  public static Gen<DivisionCode> divisions() {
    return Gens.pick("330881", "330800", "330881001", "330881001002", "110000", "820000")
        .map(DivisionCode::of);
  }

  /**
   * Divisions that are a subdistrict or township, of 9 digits and of 12 that end in 000.
   *
   * @return the generator
   */
  public static Gen<DivisionCode> subdistrictDivisions() {
    return Gens.pick("330881001", "330881001000").map(DivisionCode::of);
  }

  /**
   * Numbers in the real-estate register: land of the state, of a collective and undetermined,
   * parcels of every sort of right, with and without a building.
   *
   * @return the generator
   */
  public static Gen<RealEstateUnitNumber> unitNumbers() {
    Gen<String> lands = Gens.pick("G", "J", "Z");
    Gen<String> rights = Gens.pickFrom(characters("BACDEFGHSWXYK"));
    Gen<String> fixtures = Gens.pick("F", "L", "Q", "W");
    Gen<Integer> parcels = Gens.integers(1, 99_999);
    Gen<Integer> orders = Gens.integers(0, 99_999_999);
    return choices ->
        RealEstateUnitNumber.of(
            "330881001002%s%s%05d%s%08d"
                .formatted(
                    lands.next(choices),
                    rights.next(choices),
                    parcels.next(choices),
                    fixtures.next(choices),
                    orders.next(choices)));
  }

  /**
   * Credit codes, about half of them with a check character that fits.
   *
   * @return the generator
   */
  public static Gen<UnifiedSocialCreditCode> creditCodes() {
    Gen<String> departments = Gens.pick("91", "51", "12", "Y1", "B1");
    Gen<String> organisations = texts(CREDIT_CODE_CHARACTERS, 9);
    Gen<String> checks = Gens.pickFrom(CREDIT_CODE_CHARACTERS);
    return choices -> {
      String start = departments.next(choices) + "330881" + organisations.next(choices);
      UnifiedSocialCreditCode any = UnifiedSocialCreditCode.of(start + checks.next(choices));
      return choices.below(2) == 0
          ? any
          : CREDIT_CODE_CHARACTERS.stream()
              .map(check -> UnifiedSocialCreditCode.of(start + check))
              .filter(UnifiedSocialCreditCode::hasValidCheckCharacter)
              .findFirst()
              .orElseThrow();
    };
  }

  /**
   * Identity numbers of nobody: of births in the 1800s, about half with a check character that
   * fits.
   *
   * @return the generator
   */
  public static Gen<ResidentIdentityNumber> identityNumbers() {
    Gen<Integer> years = Gens.integers(1800, 1899);
    Gen<String> days = Gens.pick("0101", "0630", "1231");
    Gen<String> orders = texts(DIGITS, 3);
    Gen<String> checks = Gens.pickFrom(IDENTITY_CHECKS);
    return choices -> {
      String start = "330881" + years.next(choices) + days.next(choices) + orders.next(choices);
      ResidentIdentityNumber any = ResidentIdentityNumber.of(start + checks.next(choices));
      return choices.below(2) == 0
          ? any
          : IDENTITY_CHECKS.stream()
              .map(check -> ResidentIdentityNumber.of(start + check))
              .filter(ResidentIdentityNumber::hasValidCheckDigit)
              .findFirst()
              .orElseThrow();
    };
  }

  /**
   * Mobile numbers that are plainly made up.
   *
   * @return the generator
   */
  public static Gen<MobileNumber> mobileNumbers() {
    return Gens.pick("13000000000", "15000000000", "19999999999").map(MobileNumber::of);
  }

  /**
   * Numbers of official documents.
   *
   * @return the generator
   */
  public static Gen<DocumentNumber> documentNumbers() {
    Gen<String> agencies = Gens.pick("江政办发", "江住建", "𠀀");
    Gen<Integer> years = Gens.integers(1949, 2999);
    Gen<Integer> serials = Gens.integers(1, 999_999);
    return choices ->
        DocumentNumber.of(agencies.next(choices), years.next(choices), serials.next(choices));
  }
}
