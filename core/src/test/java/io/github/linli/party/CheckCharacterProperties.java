package io.github.linli.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.InvalidValueException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Check characters, against what the standards promise and against exact powers of their radix. */
class CheckCharacterProperties {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String CHECKS = "0123456789X";

  @Provide
  Arbitrary<String> creditCodeBodies() {
    return Combinators.combine(letters(2), digits(6), letters(9)).as((a, b, c) -> a + b + c);
  }

  @Provide
  Arbitrary<String> identityBodies() {
    Arbitrary<String> dates =
        Arbitraries.longs()
            .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(1899, 12, 31).toEpochDay())
            .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
    return Combinators.combine(dates, digits(3)).as((date, order) -> "110101" + date + order);
  }

  private static Arbitrary<String> letters(int length) {
    return Arbitraries.strings().withChars(ALPHABET).ofLength(length);
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static boolean creditChecks(String code) {
    return UnifiedSocialCreditCode.of(code).hasValidCheckCharacter();
  }

  private static boolean organisationChecks(String code) {
    return UnifiedSocialCreditCode.of("91330881" + code + "0").hasValidOrganisationCheck();
  }

  private static boolean identityChecks(String number) {
    return ResidentIdentityNumber.of(number).hasValidCheckDigit();
  }

  private static List<String> completions(String body, String last, Predicate<String> checks) {
    return IntStream.range(0, last.length())
        .mapToObj(i -> body + last.charAt(i))
        .filter(checks)
        .toList();
  }

  @Property
  void exactlyOneCharacterCompletesACreditCode(@ForAll("creditCodeBodies") String body) {
    List<String> whole = completions(body, ALPHABET, CheckCharacterProperties::creditChecks);
    assertThat(whole).hasSize(1);
    BigInteger sum = sum(whole.get(0).substring(0, 17), ALPHABET, 3, 0, 1);
    BigInteger check = BigInteger.valueOf(ALPHABET.indexOf(whole.get(0).charAt(17)));
    assertThat(sum.add(check).mod(BigInteger.valueOf(31))).isEqualTo(BigInteger.ZERO);
  }

  @Property
  void exactlyOneCharacterCompletesAnOrganisationCode(
      @ForAll("creditCodeBodies") String characters) {
    String body = characters.substring(8, 16);
    List<String> whole = completions(body, CHECKS, CheckCharacterProperties::organisationChecks);
    assertThat(whole).hasSize(1);
    String values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    BigInteger sum = sum(body, values, 2, 8, -1);
    BigInteger check = BigInteger.valueOf(CHECKS.indexOf(whole.get(0).charAt(8)));
    assertThat(sum.add(check).mod(BigInteger.valueOf(11))).isEqualTo(BigInteger.ZERO);
  }

  @Property
  void exactlyOneCharacterCompletesAnIdentityNumber(@ForAll("identityBodies") String body) {
    List<String> whole = completions(body, CHECKS, CheckCharacterProperties::identityChecks);
    assertThat(whole).hasSize(1);
    BigInteger sum = sum(whole.get(0), CHECKS, 2, 17, -1);
    assertThat(sum.mod(BigInteger.valueOf(11))).isEqualTo(BigInteger.ONE);
  }

  /** Values times powers of the radix, whose exponent starts somewhere and moves by a step. */
  private static BigInteger sum(String text, String values, int radix, int start, int step) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < text.length(); i++) {
      BigInteger weight = BigInteger.valueOf(radix).pow(start + i * step);
      sum = sum.add(weight.multiply(BigInteger.valueOf(values.indexOf(text.charAt(i)))));
    }
    return sum;
  }

  @Property
  void anyOneCharacterChangedInACreditCodeIsDetected(
      @ForAll("creditCodeBodies") String body,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 30) int by) {
    String code = completions(body, ALPHABET, CheckCharacterProperties::creditChecks).get(0);
    boolean digit = at >= 2 && at < 8;
    String changed = changed(code, at, digit ? ALPHABET.substring(0, 10) : ALPHABET, by);
    assertThat(changed.equals(code) || !creditChecks(changed)).isTrue();
  }

  @Property
  void anyOneDigitChangedInAnIdentityNumberIsDetectedOrLeavesNoDate(
      @ForAll("identityBodies") String body,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 10) int by) {
    String number = completions(body, CHECKS, CheckCharacterProperties::identityChecks).get(0);
    String changed = changed(number, at, at < 17 ? CHECKS.substring(0, 10) : CHECKS, by);
    assertThat(changed.equals(number) || !passes(changed)).isTrue();
  }

  private static boolean passes(String number) {
    try {
      return identityChecks(number);
    } catch (InvalidValueException noSuchDay) {
      return false;
    }
  }

  private static String changed(String text, int at, String alphabet, int by) {
    int value = (alphabet.indexOf(text.charAt(at)) + by) % alphabet.length();
    return text.substring(0, at) + alphabet.charAt(value) + text.substring(at + 1);
  }

  /** Masking fails closed: whatever a field is given, digits 5 to 14 show nowhere. */
  @Property
  void anIdentityNumberThatChecksIsNeverShownWhole(@ForAll("identityBodies") String body) {
    String number = completions(body, CHECKS, CheckCharacterProperties::identityChecks).get(0);
    String hidden = number.substring(4, 14);
    assertThat(ResidentIdentityNumber.of(number).toString()).doesNotContain(hidden);
    assertThat(UnifiedSocialCreditCode.of(number).toString()).doesNotContain(hidden);
  }
}
