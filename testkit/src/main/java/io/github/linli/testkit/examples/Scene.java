package io.github.linli.testkit.examples;

import io.github.linli.validation.Deployment;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an example is judged on.
 *
 * @param dossier the facts: a dossier of a community, a subdistrict or a city
 * @param asOf the day
 * @param deployment the settings
 */
public record Scene(Record dossier, LocalDate asOf, Deployment deployment) {

  /** Holds the scene. */
  public Scene {
    Objects.requireNonNull(asOf, "asOf");
  }

  static Scene of(Record dossier, LocalDate asOf) {
    return new Scene(dossier, asOf, Deployment.DEFAULT);
  }

  Scene under(Deployment settings) {
    return new Scene(dossier, asOf, settings);
  }

  Scene under(String option) {
    return new Scene(dossier, asOf, Deployment.builder().turnOn(option).build());
  }
}
