package io.github.linli.testkit;

import static io.github.linli.testkit.Measures.days;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.law.Citation;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.law.LegalInstrument;
import io.github.linli.party.Authority;
import java.time.LocalDate;

/** Instruments, the provisions cited from them, and documents of authorities. */
public final class AnyLaw {

  private AnyLaw() {}

  private static Gen<String> keys() {
    return Gens.pick("civil-code-2020", "jiangshan-2025-13", "7");
  }

  /**
   * Citations by article and by sentence, and some that are neither.
   *
   * @return the generator
   */
  public static Gen<Citation> citations() {
    Gen<String> provisions =
        Gens.oneOf(Gens.pick("278", "278(2)", "278(1)(六)", "四(二)1 s3", "三 s1a"), texts());
    return choices -> Citation.of(keys().next(choices), provisions.next(choices));
  }

  /**
   * Instruments.
   *
   * @return the generator
   */
  public static Gen<LegalInstrument> instruments() {
    return choices -> {
      LocalDate inForceFrom = days().next(choices);
      return new LegalInstrument.Builder()
          .id(keys().next(choices))
          .titleZh(texts().next(choices))
          .titleEn(texts().next(choices))
          .documentNumber(knownOrNone(texts()).next(choices))
          .inForceFrom(inForceFrom)
          .validUntil(knownOrNone(Gens.integers(0, 9_000)).next(choices).map(inForceFrom::plusDays))
          .textVersion(texts().next(choices))
          .verifiedTo(knownOrNone(days()).next(choices))
          .build();
    };
  }

  /**
   * Documents of authorities.
   *
   * @return the generator
   */
  public static Gen<GovernanceDocument> documents() {
    return choices ->
        new GovernanceDocument.Builder()
            .kind(Gens.constants(GovernanceDocument.Kind.class).next(choices))
            .title(known(texts()).next(choices))
            .number(knownOrNone(AnyCodes.documentNumbers()).next(choices))
            .department(knownOrNone(Gens.constants(Authority.Role.class)).next(choices))
            .issuedOn(knownOrNone(earlyDates()).next(choices))
            .repealedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }
}
