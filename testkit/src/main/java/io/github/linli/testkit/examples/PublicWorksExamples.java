package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Examples of JS-4.3.3-HCD-PUBLIC-WORKS. */
final class PublicWorksExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.3.3-HCD-PUBLIC-WORKS";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, all(each -> each))
        .put(
            Expectation.breached("DUTY_UNASSIGNED"),
            Gens.oneOf(
                with(Listing.none()),
                with(Listing.complete(all().items().subList(0, 2))),
                all(each -> charged(each, Known.none(), true))))
        .put(
            Expectation.breached("NO_OVERSIGHT"),
            all(
                each ->
                    new PublicMaintenance(
                        each.work(), each.assignedTo(), Known.of(false), Known.of(false))))
        .put(
            Expectation.noted("DOUBLE_CHARGE"), all(each -> charged(each, each.assignedTo(), true)))
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(with(Listing.unknown()), all(each -> charged(each, Known.unknown(), false))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                Background.withoutPolicy(),
                Background.inJiangshan(
                    Background.asOf(), (dossier, asOf, choices) -> ScopeExamples.newer(dossier))))
        .buildOrThrow();
  }

  private static PublicMaintenance charged(
      PublicMaintenance upkeep, Known<String> unit, boolean again) {
    return new PublicMaintenance(upkeep.work(), unit, upkeep.overseen(), Known.of(again));
  }

  /** All three, done by a unit, overseen and not charged again. */
  static Listing<PublicMaintenance> all() {
    return Listing.complete(
        Stream.of(PublicMaintenance.Work.values())
            .map(
                work ->
                    new PublicMaintenance(work, Known.of("养护单位"), Known.of(true), Known.of(false)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Gen<Scene> all(UnaryOperator<PublicMaintenance> facts) {
    return with(
        Listing.complete(
            all().items().stream().map(facts).collect(ImmutableList.toImmutableList())));
  }

  private static Gen<Scene> with(Listing<PublicMaintenance> works) {
    return ScopeExamples.inOldOrPending(
        (dossier, asOf, choices) -> dossier.withPublicMaintenance(works));
  }
}
