package io.github.linli.dossier;

import io.github.linli.internal.Require;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;
import org.immutables.value.Value;

/**
 * What a city's government and its departments have to see to for the whole city. The facts of its
 * subdistricts and communities stand in dossiers of their own.
 *
 * <p>Source: policy 四(一)1, 四(一)3. Build with {@link Builder}: {@code id} and {@code name} are
 * required, what is not set is unknown. Immutable and thread-safe.
 *
 * @param source where the facts come from: a register's name or a page's address
 * @param id the register's key of the city
 * @param name name of the city
 * @param division administrative division it is
 * @param subdistricts names of the subdistricts and townships (街道、乡镇) in it, each once
 * @param mechanisms mechanisms of several departments, past and present
 * @param documents documents that departments of the city issued
 */
@Value.Builder
public record CityDossier(
    Known<String> source,
    String id,
    String name,
    Known<DivisionCode> division,
    Listing<String> subdistricts,
    Listing<CoordinationMechanism> mechanisms,
    Listing<GovernanceDocument> documents)
    implements WithCityDossier {

  /**
   * Holds the facts.
   *
   * @throws io.github.linli.measure.InvalidValueException if a text is blank, or a subdistrict is
   *     named twice
   */
  public CityDossier {
    Require.noNulls("CityDossier", source, id, name, division, subdistricts, mechanisms, documents);
    Require.notNone(source, "CityDossier", "source");
    Require.knownText(source, "CityDossier", "source");
    Require.text(id, "CityDossier", "id");
    Require.text(name, "CityDossier", "name");
    Require.notNone(division, "CityDossier", "division");
    Require.keys(subdistricts, "CityDossier", "subdistricts");
  }

  /** Builds a dossier; {@code id} and {@code name} are required. */
  public static final class Builder extends CityDossierBuilder {}
}
