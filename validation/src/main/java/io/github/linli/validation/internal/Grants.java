package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.DivisionCode;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Need;
import io.github.linli.validation.Waiver;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a deployment grants one community as of a day.
 *
 * @param waived ids of rules, and {@code id#limb}, from which it is exempt
 * @param recognitions recognitions beside those in its dossier
 */
record Grants(ImmutableSet<String> waived, ImmutableList<ScopeRecognition> recognitions) {

  static final Grants NONE = new Grants(ImmutableSet.of(), ImmutableList.of());

  static Grants of(Deployment deployment, String community, LocalDate asOf) {
    if (deployment.waivers().isEmpty() && deployment.recognitions().isEmpty()) {
      return NONE;
    }
    return new Grants(
        deployment.waivers().stream()
            .filter(each -> each.community().equals(community) && each.holdsOn(asOf))
            .map(Waiver::target)
            .collect(ImmutableSet.toImmutableSet()),
        deployment.recognitions().get(community).asList());
  }

  boolean waivesRule(String rule) {
    return waived.contains(rule);
  }

  boolean waivesLimb(String rule, String limb) {
    return waived.contains(rule + "#" + limb);
  }

  /** The rule without the limbs waived. */
  ActiveRule leave(ActiveRule active) {
    if (waived.isEmpty()) {
      return active;
    }
    return new ActiveRule(
        active.spec(),
        ImmutableMap.copyOf(
            Maps.filterKeys(active.severities(), limb -> !waivesLimb(active.spec().id(), limb))),
        active.offReason());
  }

  /** The records at hand with the recognitions among them. */
  Evidence beside(Evidence records) {
    return recognitions.isEmpty() ? records : new Recognised(records, recognitions);
  }

  private record Recognised(Evidence recorded, ImmutableList<ScopeRecognition> added)
      implements Evidence {

    @Override
    public Known<DivisionCode> division() {
      return recorded.division();
    }

    @Override
    public Need ofDivision() {
      return recorded.ofDivision();
    }

    @Override
    public <T> Listing<T> records(Class<T> type) {
      Listing<T> some = recorded.records(type);
      if (type != ScopeRecognition.class) {
        return some;
      }
      ImmutableList<T> all =
          Stream.concat(some.items().stream(), added.stream().map(type::cast))
              .collect(ImmutableList.toImmutableList());
      return some.complete() ? Listing.complete(all) : Listing.atLeast(all);
    }
  }
}
