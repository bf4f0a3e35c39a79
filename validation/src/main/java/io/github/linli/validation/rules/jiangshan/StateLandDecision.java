package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Need;
import io.github.linli.validation.Reason;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import java.time.LocalDate;

/**
 * JS-3-STATE-OWNED-LAND: whether a community stands on state-owned land, an element of the first
 * kind of old community (policy 三 s1a).
 */
public final class StateLandDecision implements CommunityDecision<StateLand> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-3-STATE-OWNED-LAND", Community.class, "NATURAL_RESOURCES")
          .kind(RuleKind.DECISION)
          .limbs(ImmutableList.of())
          .addCitations(Policy.cite("三 s1a"))
          .build();

  @Override
  public String name() {
    return "STATE_LAND";
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Decided<StateLand> decide(Community community, LocalDate on, Context context) {
    if (!(community.land() instanceof Known.Value<Community.Land> land)) {
      return Decided.wanting(StateLand.UNDETERMINED, ImmutableSet.of(Need.fact("Community.land")));
    }
    return switch (land.get()) {
      case STATE -> Decided.of(StateLand.STATE);
      case COLLECTIVE -> Decided.of(StateLand.COLLECTIVE, new Reason("NOT_STATE_LAND"));
      case MIXED ->
          Decided.wanting(
              StateLand.MIXED,
              ImmutableSet.of(new Need.Determination("SCOPE_AUTHORITY", "MIXED_LAND")));
    };
  }
}
