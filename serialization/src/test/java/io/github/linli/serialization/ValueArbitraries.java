package io.github.linli.serialization;

import io.github.linli.law.DocumentNumber;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.party.MobileNumber;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.RealEstateUnitNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of the measures, and facts and listings of anything. */
final class ValueArbitraries {

  private ValueArbitraries() {}

  /** A value, unknown, or none. */
  static <T> Arbitrary<Known<T>> knownOrNone(Arbitrary<T> values) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, values.map(Known::of)),
        net.jqwik.api.Tuple.of(1, Arbitraries.create(Known::none)),
        net.jqwik.api.Tuple.of(1, Arbitraries.create(Known::unknown)));
  }

  /** A value or unknown. */
  static <T> Arbitrary<Known<T>> known(Arbitrary<T> values) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, values.map(Known::of)),
        net.jqwik.api.Tuple.of(1, Arbitraries.create(Known::unknown)));
  }

  /** All, some, none or unknown. */
  static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items) {
    Arbitrary<List<T>> lists = items.list().ofMaxSize(3);
    return Arbitraries.oneOf(lists.map(Listing::complete), lists.map(Listing::atLeast));
  }

  /** Texts with Chinese, quotes, controls that are allowed, and characters of two halves. */
  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("江山市老旧小区〔2025〕13号 aZ\"\\/\n\t{}[]:,~\u2028é")
        .ofMaxLength(12)
        .flatMap(text -> Arbitraries.of("小" + text, text + "x", "𠀀" + text));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<PartialDate> dates() {
    Arbitrary<PartialDate> one =
        Arbitraries.oneOf(
            days().map(PartialDate::of),
            days().map(day -> PartialDate.ofMonth(YearMonth.from(day))),
            days().map(day -> PartialDate.ofYear(day.getYear())));
    Arbitrary<PartialDate> span =
        Combinators.combine(one, one)
            .as(
                (a, b) ->
                    a.earliest().isAfter(b.latest())
                        ? PartialDate.between(b, a)
                        : PartialDate.between(a, b));
    return Arbitraries.oneOf(one, span);
  }

  /** Dates before 1980, to start something. */
  static Arbitrary<PartialDate> earlyDates() {
    return dates().filter(date -> date.latest().getYear() < 1990);
  }

  /** Dates from 1990 on, to end it. */
  static Arbitrary<PartialDate> lateDates() {
    return dates().filter(date -> date.earliest().getYear() >= 1990);
  }

  static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
        .ofScale(6)
        .flatMap(
            number ->
                Arbitraries.integers()
                    .between(0, 6)
                    .map(scale -> number.setScale(scale, RoundingMode.DOWN)));
  }

  static Arbitrary<Reported> figures() {
    Arbitrary<Reported> exact = decimals().map(number -> Reported.exactly(number.abs()));
    Arbitrary<String> printed =
        Arbitraries.of("约8300", "1.07万", "8,300.50", "[231, 344]", "[367, ..]", "0", "007", "0.0");
    return Arbitraries.oneOf(exact, printed.map(Reported::parse), counts());
  }

  static Arbitrary<Reported> counts() {
    return Arbitraries.longs().between(0, 9_999).map(Reported::exactly);
  }

  static Arbitrary<Share> shares() {
    return Arbitraries.longs()
        .between(1, 1_000)
        .flatMap(total -> Arbitraries.longs().between(0, total).map(part -> Share.of(part, total)));
  }

  static Arbitrary<ShareRange> shareRanges() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<Share> bounds =
        Arbitraries.oneOf(shares(), Arbitraries.of(Share.of(0, 1), Share.of(1, 1)));
    return Combinators.combine(bounds, flags, bounds, flags)
        .filter(
            (low, in, high, alsoIn) ->
                low.compareTo(high) < 0 || (low.equals(high) && in && alsoIn))
        .as(ShareRange::new);
  }

  static Arbitrary<DivisionCode> divisions() {
    return Arbitraries.of("330881", "330800", "330881001", "330881001002", "110000", "820000")
        .map(DivisionCode::of);
  }

  static Arbitrary<FloorArea> areas() {
    return decimals()
        .map(number -> number.abs().setScale(Math.min(number.scale(), 4), RoundingMode.DOWN))
        .map(FloorArea::of);
  }

  static Arbitrary<DocumentNumber> documentNumbers() {
    return Combinators.combine(
            Arbitraries.of("江政办发", "江住建", "𠀀"),
            Arbitraries.integers().between(1949, 2999),
            Arbitraries.integers().between(1, 999_999))
        .as(DocumentNumber::of);
  }

  static Arbitrary<RealEstateUnitNumber> unitNumbers() {
    return Arbitraries.integers()
        .between(0, 99_999_999)
        .map(order -> RealEstateUnitNumber.of("330881001002GB00001F%08d".formatted(order)));
  }

  /** With a check character that fits, or not. */
  static Arbitrary<UnifiedSocialCreditCode> creditCodes() {
    return Arbitraries.strings()
        .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
        .ofLength(10)
        .map(end -> UnifiedSocialCreditCode.of("91330881" + end));
  }

  /** Of nobody: born in the 1800s, the check character as it comes. */
  static Arbitrary<ResidentIdentityNumber> identityNumbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1800, 1899),
            Arbitraries.strings().numeric().ofLength(3),
            Arbitraries.of("0", "9", "X"))
        .as(
            (year, order, check) ->
                ResidentIdentityNumber.of("110101" + year + "0101" + order + check));
  }

  static Arbitrary<MobileNumber> mobileNumbers() {
    return Arbitraries.of("13000000000", "19999999999").map(MobileNumber::of);
  }
}
