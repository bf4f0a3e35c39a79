package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Examples of JS-4.1.1-LINKAGE-MEMBERS. */
final class LinkageExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.1.1-LINKAGE-MEMBERS";
  }

  private static final ImmutableSet<Authority.Role> NINE =
      ImmutableSet.of(
          Authority.Role.NDRC,
          Authority.Role.PSB,
          Authority.Role.FINANCE,
          Authority.Role.NATURAL_RESOURCES,
          Authority.Role.HOUSING,
          Authority.Role.EMERGENCY,
          Authority.Role.MARKET,
          Authority.Role.COMPREHENSIVE_ENFORCEMENT,
          Authority.Role.ECOLOGY);

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, mechanisms((asOf, choices) -> Listing.of(whole(asOf))))
        .put(Expectation.breached("NO_MECHANISM"), mechanisms(LinkageExamples::without))
        .put(Expectation.breached("MEMBER_MISSING"), mechanisms(LinkageExamples::wanting))
        .put(Expectation.OPEN, mechanisms((asOf, choices) -> Listing.of(whole(asOf.plusDays(1)))))
        .put(
            Expectation.UNDECIDED,
            mechanisms(
                (asOf, choices) ->
                    Listing.of(
                        whole(asOf).withDepartments(Listing.atLeast(NINE.asList().subList(0, 8))))))
        .put(Expectation.NOT_APPLICABLE, OfficeScenes.cityWithoutPolicy())
        .buildOrThrow();
  }

  private static Gen<Scene> mechanisms(
      BiFunction<LocalDate, Choices, Listing<CoordinationMechanism>> mechanisms) {
    return OfficeScenes.city(
        (dossier, asOf, choices) -> dossier.withMechanisms(mechanisms.apply(asOf, choices)));
  }

  private static CoordinationMechanism whole(LocalDate since) {
    return new CoordinationMechanism.Builder()
        .kind(CoordinationMechanism.Kind.LINKAGE)
        .establishedOn(PartialDate.of(since))
        .noEndedOn()
        .departments(Listing.complete(NINE))
        .subdistricts("双塔街道", "虎山街道", "上余镇")
        .build();
  }

  /** One for enforcement, and one that has ended. */
  private static Listing<CoordinationMechanism> without(LocalDate asOf, Choices choices) {
    PartialDate yesterday = PartialDate.of(asOf.minusDays(1));
    return Listing.of(
        whole(asOf).withKind(CoordinationMechanism.Kind.ENFORCEMENT),
        whole(asOf.minusDays(40)).withEndedOn(Known.of(yesterday)));
  }

  /** A department is missing, or a subdistrict; the fire brigade makes up for none. */
  private static Listing<CoordinationMechanism> wanting(LocalDate asOf, Choices choices) {
    if (choices.below(2) == 0) {
      return Listing.of(whole(asOf).withSubdistricts(Listing.of("双塔街道")));
    }
    Authority.Role left = Gens.pickFrom(NINE).next(choices);
    return Listing.of(
        whole(asOf)
            .withDepartments(
                Listing.complete(
                    Stream.concat(
                            NINE.stream().filter(each -> each != left),
                            Stream.of(Authority.Role.FIRE_RESCUE))
                        .toList())));
  }
}
