package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.validation.Deployment;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an example is judged on.
 *
 * @param dossier the facts: a dossier of a community, a subdistrict or a city
 * @param beside the other communities of the register, where the entry is about a register
 * @param asOf the day
 * @param deployment the settings
 */
public record Scene(
    Record dossier, ImmutableList<CommunityDossier> beside, LocalDate asOf, Deployment deployment) {

  /** Holds the scene. */
  public Scene {
    Objects.requireNonNull(asOf, "asOf");
  }

  static Scene of(Record dossier, LocalDate asOf) {
    return new Scene(dossier, ImmutableList.of(), asOf, Deployment.DEFAULT);
  }

  Scene under(Deployment settings) {
    return new Scene(dossier, beside, asOf, settings);
  }

  Scene under(String option) {
    return new Scene(dossier, beside, asOf, Deployment.builder().turnOn(option).build());
  }

  /** The same among up to two others, made of anything by these facts as of the same day. */
  static Gen<Scene> among(Background.Facts others, Gen<Scene> scenes) {
    return choices -> {
      Scene scene = scenes.next(choices);
      Gen<CommunityDossier> other =
          more -> {
            CommunityDossier any = Background.somewhereInJiangshan().next(more);
            return others.in(any, scene.asOf, more);
          };
      return new Scene(
          scene.dossier, Gens.listOf(other, 2).next(choices), scene.asOf, scene.deployment);
    };
  }
}
