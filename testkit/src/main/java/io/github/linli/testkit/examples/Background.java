package io.github.linli.testkit.examples;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.place.DivisionCode;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.KnownRecords;
import java.time.LocalDate;

/** What stands around the facts of an example: anything at all, so that only they decide. */
final class Background {

  /** First day of the policy. */
  static final LocalDate IN_FORCE = LocalDate.of(2025, 4, 25);

  /** The last day examples are judged as of. */
  static final LocalDate LAST = LocalDate.of(2027, 1, 31);

  private static final Gen<String> JIANGSHAN = Gens.pick("330881", "330881001002");

  private Background() {}

  /** The facts of an example, put into a dossier. */
  @FunctionalInterface
  interface Facts {
    CommunityDossier in(CommunityDossier dossier, LocalDate asOf, Choices choices);
  }

  /** Days on which the policy is in force. */
  static Gen<LocalDate> asOf() {
    return since(IN_FORCE);
  }

  /** Days from one on. */
  static Gen<LocalDate> since(LocalDate first) {
    return Days.between(first, LAST);
  }

  /** Scenes in Jiangshan. */
  static Gen<Scene> inJiangshan(Gen<LocalDate> days, Facts facts) {
    return in(JIANGSHAN, days, facts);
  }

  /** Scenes where the policy does not apply, because of the place or the day. */
  static Gen<Scene> withoutPolicy() {
    return withoutPolicy((dossier, asOf, choices) -> dossier);
  }

  /** The same with some facts, for a rule on records that have to be there. */
  static Gen<Scene> withoutPolicy(Facts any) {
    return Gens.oneOf(
        in(Gens.pick("330801", "110101"), asOf(), any),
        inJiangshan(Days.between(LocalDate.of(2024, 1, 1), IN_FORCE.minusDays(1)), any));
  }

  private static Gen<Scene> in(Gen<String> divisions, Gen<LocalDate> days, Facts facts) {
    return choices -> {
      LocalDate asOf = days.next(choices);
      CommunityDossier here = communities(divisions).next(choices);
      return Scene.of(facts.in(here, asOf, choices), asOf);
    };
  }

  /** Communities in Jiangshan, with anything at all. */
  static Gen<CommunityDossier> somewhereInJiangshan() {
    return communities(JIANGSHAN);
  }

  private static Gen<CommunityDossier> communities(Gen<String> divisions) {
    return choices -> {
      DivisionCode division = DivisionCode.of(divisions.next(choices));
      CommunityDossier any = KnownRecords.dossiers().next(choices);
      return any.withCommunity(any.community().withDivision(Known.of(division)));
    };
  }
}
