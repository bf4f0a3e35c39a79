package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.community.FallbackOrder;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Examples of JS-4.1.2-FALLBACK-DELEGATE. */
final class FallbackDelegateExamples implements ExamplesOf {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Override
  public String entry() {
    return "JS-4.1.2-FALLBACK-DELEGATE";
  }

  @Override
  public boolean neverOpen() {
    return true;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(
            Expectation.MET,
            of(order -> neighbourhood(order).entrusted(true).entrustmentDocument("委托书1号")))
        .put(
            Expectation.noted("NO_DOCUMENT"),
            of(order -> neighbourhood(order).entrusted(true).noEntrustmentDocument()))
        .put(
            Expectation.breached("NOT_ENTITLED"),
            Gens.oneOf(
                of(FallbackDelegateExamples::notEntitled),
                of(order -> neighbourhood(order).entrusted(false))))
        .put(
            Expectation.UNDECIDED,
            Gens.oneOf(
                of(order -> neighbourhood(order).entrusted(Known.unknown())),
                of(order -> order.organiser(Known.unknown()).entrusted(true))))
        .put(
            Expectation.NOT_APPLICABLE,
            Gens.oneOf(
                of(order -> order.organiser(FallbackOrder.Organiser.SUBDISTRICT)),
                of(
                    order ->
                        notEntitled(order)
                            .startedOn(PartialDate.of(FIRST))
                            .endedOn(PartialDate.of(Background.IN_FORCE.minusDays(1))))))
        .buildOrThrow();
  }

  private static FallbackOrder.Builder neighbourhood(FallbackOrder.Builder order) {
    return order.organiser(FallbackOrder.Organiser.NEIGHBORHOOD);
  }

  static FallbackOrder.Builder notEntitled(FallbackOrder.Builder order) {
    return order.organiser(FallbackOrder.Organiser.OTHER);
  }

  /** One order, in effect unless it says otherwise. */
  private static Gen<Scene> of(UnaryOperator<FallbackOrder.Builder> facts) {
    return Background.inJiangshan(
        Background.asOf(),
        (dossier, asOf, choices) ->
            dossier.withFallbackOrders(
                Listing.of(facts.apply(inEffect(Days.dates(FIRST, asOf).next(choices))).build())));
  }

  static FallbackOrder.Builder inEffect(PartialDate since) {
    return new FallbackOrder.Builder().startedOn(since).noEndedOn();
  }
}
