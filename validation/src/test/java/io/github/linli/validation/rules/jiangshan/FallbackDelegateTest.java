package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.fallback;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.FallbackOrder;
import io.github.linli.community.FallbackOrder.Organiser;
import io.github.linli.measure.Known;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import org.junit.jupiter.api.Test;

class FallbackDelegateTest {

  private static final String BREACHED = "breached NOT_ENTITLED/ERROR";

  private static FallbackOrder.Builder by(Organiser organiser) {
    return fallback("2025-05-01").organiser(organiser);
  }

  private static String on(String asOf, FallbackOrder.Builder order) {
    return Judged.of(Facts.dossier(facts -> facts.fallbackOrders(order.build())), asOf)
        .rule("JS-4.1.2-FALLBACK-DELEGATE");
  }

  private static String judged(FallbackOrder.Builder order) {
    return on("2025-06-01", order);
  }

  @Test
  void aNeighbourhoodEntrustedInWhateverFormMayOrganiseIt() {
    FallbackOrder.Builder order = by(Organiser.NEIGHBORHOOD).entrusted(true);
    assertThat(judged(order)).isEqualTo("met");
    assertThat(judged(order.entrustmentDocument("委托书1号"))).isEqualTo("met");
    assertThat(judged(order.noEntrustmentDocument())).isEqualTo("met + NO_DOCUMENT/ADVICE");
  }

  @Test
  void nobodyElseMay() {
    assertThat(judged(by(Organiser.NEIGHBORHOOD).entrusted(false))).isEqualTo(BREACHED);
    assertThat(judged(by(Organiser.OTHER).entrusted(true))).isEqualTo(BREACHED);
    assertThat(judged(by(Organiser.OTHER))).isEqualTo(BREACHED);
  }

  @Test
  void theSubdistrictNeedsNobodysLeave() {
    assertThat(judged(by(Organiser.SUBDISTRICT)))
        .isEqualTo("not-applicable ORGANISED_BY_SUBDISTRICT");
  }

  @Test
  void whatIsUnknownIsNamedAndNothingElse() {
    assertThat(judged(by(Organiser.NEIGHBORHOOD))).isEqualTo("undecided FallbackOrder.entrusted");
    FallbackOrder.Builder unknown = fallback("2025-05-01").organiser(Known.unknown());
    assertThat(judged(unknown))
        .isEqualTo("undecided FallbackOrder.entrusted, FallbackOrder.organiser");
    assertThat(judged(unknown.entrusted(false))).isEqualTo("undecided FallbackOrder.organiser");
    assertThat(judged(by(Organiser.OTHER).startedOn(date("?"))))
        .isEqualTo("undecided FallbackOrder.startedOn");
    assertThat(judged(by(Organiser.OTHER).endedOn(date("?"))))
        .isEqualTo("undecided FallbackOrder.endedOn");
    assertThat(judged(by(Organiser.SUBDISTRICT).startedOn(date("?"))))
        .isEqualTo("not-applicable ORGANISED_BY_SUBDISTRICT");
  }

  @Test
  void onlyWhatLastsOnTheDayIsJudged() {
    FallbackOrder.Builder order = by(Organiser.OTHER).endedOn(date("2025-06-30"));
    assertThat(on("2025-04-30", order)).isEqualTo("not-applicable NOT_IN_EFFECT");
    assertThat(on("2025-05-01", order)).isEqualTo(BREACHED);
    assertThat(on("2025-06-30", order)).isEqualTo(BREACHED);
    assertThat(on("2025-07-01", order)).isEqualTo("not-applicable NOT_IN_EFFECT");
  }

  @Test
  void itHoldsSinceThePolicy() {
    FallbackOrder.Builder order = by(Organiser.OTHER).startedOn(date("2024-01-01"));
    assertThat(on("2025-04-24", order)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", order)).isEqualTo(BREACHED);
  }
}
