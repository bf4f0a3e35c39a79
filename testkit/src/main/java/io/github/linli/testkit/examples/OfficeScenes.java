package io.github.linli.testkit.examples;

import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.Subdistrict;
import io.github.linli.testkit.AnyOffices;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;

/** Subdistricts and cities with anything at all around the facts of an example. */
final class OfficeScenes {

  private OfficeScenes() {}

  /** The facts of an example about a subdistrict. */
  @FunctionalInterface
  interface SubdistrictFacts {
    SubdistrictDossier in(SubdistrictDossier dossier, LocalDate asOf, Choices choices);
  }

  /** The facts of an example about a city. */
  @FunctionalInterface
  interface CityFacts {
    CityDossier in(CityDossier dossier, LocalDate asOf, Choices choices);
  }

  /** A subdistrict of Jiangshan with two communities. */
  static Gen<Scene> subdistrict(Gen<LocalDate> days, SubdistrictFacts facts) {
    return subdistrict("330881001", days, facts);
  }

  private static Gen<Scene> subdistrict(
      String division, Gen<LocalDate> days, SubdistrictFacts facts) {
    return choices -> {
      LocalDate asOf = days.next(choices);
      SubdistrictDossier any = AnyOffices.subdistrictDossiers().next(choices);
      Subdistrict here =
          new Subdistrict.Builder()
              .id("S1")
              .name("双塔街道")
              .division(DivisionCode.of(division))
              .communityIds("C1", "C2")
              .offices(any.subdistrict().offices())
              .build();
      return Scene.of(facts.in(around(any, here), asOf, choices), asOf);
    };
  }

  private static SubdistrictDossier around(SubdistrictDossier any, Subdistrict here) {
    return new SubdistrictDossier.Builder()
        .subdistrict(here)
        .grids(any.grids())
        .documents(any.documents())
        .build();
  }

  /** Subdistricts elsewhere, before the policy, or without a community. */
  static Gen<Scene> subdistrictWithoutPolicy(boolean communitiesMatter) {
    SubdistrictFacts any = (dossier, asOf, choices) -> dossier;
    SubdistrictFacts empty =
        (dossier, asOf, choices) ->
            around(
                dossier,
                new Subdistrict.Builder()
                    .id("S2")
                    .name("保安乡")
                    .division(DivisionCode.of("330881201"))
                    .noCommunityIds()
                    .build());
    Gen<Scene> elsewhere = subdistrict("330802001", Background.asOf(), any);
    Gen<Scene> before = subdistrict(beforePolicy(), any);
    return communitiesMatter
        ? Gens.oneOf(elsewhere, before, subdistrict(Background.asOf(), empty))
        : Gens.oneOf(elsewhere, before);
  }

  private static Gen<LocalDate> beforePolicy() {
    return Days.between(LocalDate.of(2024, 1, 1), Background.IN_FORCE.minusDays(1));
  }

  /** Jiangshan City. */
  static Gen<Scene> city(CityFacts facts) {
    return city("330881", Background.asOf(), facts);
  }

  private static Gen<Scene> city(String division, Gen<LocalDate> days, CityFacts facts) {
    return choices -> {
      LocalDate asOf = days.next(choices);
      CityDossier any = AnyOffices.cityDossiers().next(choices);
      CityDossier here =
          new CityDossier.Builder()
              .id("330881")
              .name("江山市")
              .division(DivisionCode.of(division))
              .subdistricts("双塔街道", "虎山街道")
              .mechanisms(any.mechanisms())
              .documents(any.documents())
              .build();
      return Scene.of(facts.in(here, asOf, choices), asOf);
    };
  }

  /** Cities elsewhere, or before the policy. */
  static Gen<Scene> cityWithoutPolicy() {
    CityFacts any = (dossier, asOf, choices) -> dossier;
    return Gens.oneOf(city("330802", Background.asOf(), any), city("330881", beforePolicy(), any));
  }
}
