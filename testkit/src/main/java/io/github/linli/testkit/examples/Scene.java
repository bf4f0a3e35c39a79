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
 * @param dossier the facts
 * @param beside the other communities of the register, where the entry is about a register
 * @param asOf the day
 * @param deployment the settings
 */
public record Scene(
    CommunityDossier dossier,
    ImmutableList<CommunityDossier> beside,
    LocalDate asOf,
    Deployment deployment) {

  /** Holds the scene. */
  public Scene {
    Objects.requireNonNull(asOf, "asOf");
  }

  static Scene of(CommunityDossier dossier, LocalDate asOf) {
    return new Scene(dossier, ImmutableList.of(), asOf, Deployment.DEFAULT);
  }

  Scene under(String option) {
    return new Scene(dossier, beside, asOf, Deployment.builder().turnOn(option).build());
  }

  /** The same among up to two others, made of anything by these facts as of the same day. */
  static Gen<Scene> among(Background.Facts others, Gen<Scene> scenes) {
    return choices -> {
      Scene scene = scenes.next(choices);
      Gen<CommunityDossier> other =
          Background.inJiangshan(Gens.constant(scene.asOf), others).map(Scene::dossier);
      return new Scene(
          scene.dossier, Gens.listOf(other, 2).next(choices), scene.asOf, scene.deployment);
    };
  }
}
