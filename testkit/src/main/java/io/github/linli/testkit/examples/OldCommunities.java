package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.RenovationProject;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;

/** Scenes about old communities and about those that are none. */
final class OldCommunities {

  private OldCommunities() {}

  /** An old community in Jiangshan, renovated and found fit. */
  static Gen<Scene> scenes(Background.Facts facts) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            facts.in(ScopeExamples.oldCommunity(dossier, asOf, choices), asOf, choices));
  }

  /** The same facts where the policy does not apply: not old, elsewhere, or before it. */
  static Gen<Scene> outside(Background.Facts facts) {
    return Gens.oneOf(
        Background.withoutPolicy(facts),
        scenes((dossier, asOf, choices) -> facts.in(unfit(dossier), asOf, choices)));
  }

  /** Renovated, and found unfit. */
  private static CommunityDossier unfit(CommunityDossier dossier) {
    return dossier.withRenovations(
        Listing.complete(
            dossier.renovations().items().stream()
                .map(each -> each.withFitForManagement(Known.of(false)))
                .toList()));
  }

  /** With one more renovation. */
  static CommunityDossier withProject(CommunityDossier dossier, RenovationProject project) {
    return dossier.withRenovations(
        Listing.complete(
            ImmutableList.<RenovationProject>builder()
                .addAll(dossier.renovations().items())
                .add(project)
                .build()));
  }
}
