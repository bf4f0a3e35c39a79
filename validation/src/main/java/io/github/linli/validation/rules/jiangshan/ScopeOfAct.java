package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.community.ScopeDecision;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Need;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Whether the community is an old one on the day of an act, for rules on other subjects. */
final class ScopeOfAct {

  private ScopeOfAct() {}

  /** The scope of the day; where it is not known to the day, that of every day it may be. */
  static Applicability on(
      PartialDate act, Need itsDay, Context context, ImmutableSet<ScopeDecision> applicable) {
    ImmutableList<Community> here = context.records(Community.class).items();
    if (here.isEmpty()) {
      return Applicability.unknown(Need.fact("CommunityDossier.community"));
    }
    ImmutableSet<Applicability> answers =
        turns(act, context)
            .map(day -> Scopes.on(day, here.get(0), context, applicable))
            .collect(ImmutableSet.toImmutableSet());
    if (answers.size() == 1
        || answers.stream().allMatch(each -> each instanceof Applicability.No)) {
      return answers.iterator().next();
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    for (Applicability each : answers) {
      if (each instanceof Applicability.Unknown unknown) {
        needs.addAll(unknown.needs());
      }
    }
    return new Applicability.Unknown(needs.add(itsDay).build());
  }

  /** The first day of the act, and the days it may be on which the scope can turn. */
  private static Stream<LocalDate> turns(PartialDate act, Context context) {
    if (act.exact().isPresent()) {
      return Stream.of(act.earliest());
    }
    return Stream.concat(Stream.of(act.earliest()), dates(context).flatMap(ScopeOfAct::turnsAt))
        .filter(day -> !act.isWithin(day, day).isFalse())
        .distinct();
  }

  /** What is true of a date turns when it may have come, when it has, and on the days after. */
  private static Stream<LocalDate> turnsAt(PartialDate date) {
    return Stream.of(
        date.earliest(), date.earliest().plusDays(1), date.latest(), date.latest().plusDays(1));
  }

  /** All dates on which the scope of a day depends. */
  private static Stream<PartialDate> dates(Context context) {
    return Stream.of(
            context.records(ExclusionPlan.class).items().stream()
                .flatMap(each -> Stream.of(each.listedOn(), each.removedOn()))
                .flatMap(each -> each.value().stream()),
            context.records(RenovationProject.class).items().stream()
                .flatMap(each -> each.acceptedOn().value().stream()),
            context.records(ScopeRecognition.class).items().stream()
                .flatMap(
                    each ->
                        Stream.concat(
                            Stream.of(each.recognisedOn()), each.validUntil().value().stream()))
                .map(PartialDate::of))
        .flatMap(each -> each);
  }
}
