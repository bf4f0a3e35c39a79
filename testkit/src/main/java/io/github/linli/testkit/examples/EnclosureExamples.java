package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.3.1-ENCLOSURE-SCHEME. */
final class EnclosureExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.1-ENCLOSURE-SCHEME";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, schemes(asOf -> Listing.of(adopted(asOf).build())))
        .put(
            Expectation.breached("NO_SCHEME"),
            schemes(asOf -> Listing.of(adopted(asOf).noAdoptedOn().build())))
        .put(
            Expectation.breached("SHARED_SCHEME"),
            schemes(asOf -> Listing.of(adopted(asOf).areaIds("A1", "A2").build())))
        .put(
            Expectation.breached("GATES_UNSET"),
            schemes(asOf -> Listing.of(adopted(asOf).locationsSet(false).build())))
        .put(Expectation.OPEN, schemes(asOf -> Listing.of(adopted(asOf.plusDays(1)).build())))
        .put(Expectation.UNDECIDED, schemes(asOf -> Listing.unknown()))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                OldCommunities.outside((dossier, asOf, choices) -> enclosable(dossier, true, asOf)),
                OldCommunities.scenes(
                    (dossier, asOf, choices) -> enclosable(dossier, false, asOf))))
        .buildOrThrow();
  }

  private static Gen<Scene> schemes(Function<LocalDate, Listing<EnclosureScheme>> schemes) {
    return OldCommunities.scenes(
        (dossier, asOf, choices) ->
            enclosable(dossier, true, asOf).withEnclosureSchemes(schemes.apply(asOf)));
  }

  private static CommunityDossier enclosable(
      CommunityDossier dossier, boolean enclosable, LocalDate asOf) {
    return dossier
        .withCommunity(dossier.community().withEnclosable(Known.of(enclosable)))
        .withAreas(Listing.of(AreaExamples.drawn("A1", asOf).build()));
  }

  /** A scheme of its own for the area A1, adopted on a day. */
  static EnclosureScheme.Builder adopted(LocalDate day) {
    return new EnclosureScheme.Builder()
        .areaIds("A1")
        .adoptedOn(PartialDate.of(day))
        .gates(Reported.exactly(1))
        .guardPosts(Reported.exactly(0))
        .locationsSet(true);
  }
}
