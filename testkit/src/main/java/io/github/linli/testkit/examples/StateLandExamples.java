package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;

/** Examples of JS-3-STATE-OWNED-LAND. */
final class StateLandExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-3-STATE-OWNED-LAND";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.of(
        Expectation.decided("STATE"),
        on(Known.of(Community.Land.STATE)),
        Expectation.decided("COLLECTIVE"),
        on(Known.of(Community.Land.COLLECTIVE)),
        Expectation.decided("MIXED"),
        on(Known.of(Community.Land.MIXED)),
        Expectation.decided("UNDETERMINED"),
        on(Known.unknown()),
        Expectation.decided("NOT_APPLICABLE"),
        Background.withoutPolicy());
  }

  private static Gen<Scene> on(Known<Community.Land> land) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) -> dossier.withCommunity(dossier.community().withLand(land)));
  }
}
