package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ScopeDecision;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.place.ManagementArea;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;

/** Whether a rule applies that asks for several things at once. */
final class Gates {

  private static final ImmutableSet<Need> ENCLOSABLE =
      ImmutableSet.of(new Need.Determination("SUBDISTRICT", "ENCLOSABLE"));

  private Gates() {}

  /** Only if all of them say so; the first that says no gives the reason, unknowns add up. */
  static Applicability all(Applicability... gates) {
    ImmutableList<Applicability> each = ImmutableList.copyOf(gates);
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    for (Applicability gate : each) {
      if (gate instanceof Applicability.No) {
        return gate;
      }
      if (gate instanceof Applicability.Unknown unknown) {
        needs.addAll(unknown.needs());
      }
    }
    ImmutableSet<Need> missing = needs.build();
    return missing.isEmpty() ? Applicability.YES : new Applicability.Unknown(missing);
  }

  /** If something is so; {@code otherwise} where it is known not to be. */
  static Applicability when(Ternary answer, Applicability otherwise, ImmutableSet<Need> needs) {
    return switch (answer) {
      case TRUE -> Applicability.YES;
      case FALSE -> otherwise;
      case UNKNOWN -> new Applicability.Unknown(needs);
    };
  }

  /** Unless an area is known not to be drawn yet; one that may be is taken as drawn. */
  static Applicability drawn(ManagementArea area, Context context) {
    boolean toCome =
        area.delineatedOn().test(day -> day.isOnOrBefore(context.asOf()), Ternary.FALSE).isFalse();
    return toCome ? Applicability.no("AREA_NOT_DRAWN") : Applicability.YES;
  }

  /** If the community at hand has one of some scopes, for a rule on another subject. */
  static Applicability scopeHere(Context context, ImmutableSet<ScopeDecision> applicable) {
    ImmutableList<Community> here = context.records(Community.class).items();
    return here.isEmpty()
        ? Applicability.unknown(Need.fact("CommunityDossier.community"))
        : Scopes.of(here.get(0), context, applicable);
  }

  /** If the subdistrict found that the community at hand can be enclosed. */
  static Applicability fitHere(Context context) {
    Ternary fit =
        context.records(Community.class).items().stream()
            .map(community -> Known.isTrue(community.enclosable()))
            .reduce(Ternary.UNKNOWN, (any, found) -> found);
    return when(fit, Applicability.no("NOT_ENCLOSABLE"), ENCLOSABLE);
  }

  /** If it is an old community that the subdistrict found fit to be enclosed. */
  static Applicability oldAndFit(Community community, Context context) {
    return all(
        when(Known.isTrue(community.enclosable()), Applicability.no("NOT_ENCLOSABLE"), ENCLOSABLE),
        Scopes.of(community, context, Scopes.OLD));
  }

  /** If it is an old community that the subdistrict found unfit to be enclosed. */
  static Applicability oldAndUnfit(Community community, Context context) {
    return all(
        when(
            Known.isTrue(community.enclosable()).not(), Applicability.no("ENCLOSABLE"), ENCLOSABLE),
        Scopes.of(community, context, Scopes.OLD));
  }
}
